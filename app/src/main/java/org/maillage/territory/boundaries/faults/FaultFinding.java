package org.maillage.territory.boundaries.faults;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.RepeatedPointTester;
import org.maillage.territory.LocalMeters;

/// Looks at the shapes of one layer.
///
/// Overlaps and gaps are looked for between whole surfaces rather than edge by edge: neighbours whose points differ by
/// a hand's breadth fit, and each fault has a size in square metres.
public final class FaultFinding {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    private final LocalMeters around;
    private final List<Fault> faults = new ArrayList<>();

    private FaultFinding(LocalMeters around) {
        this.around = around;
    }

    /// @param degrees shapes by their rank in the file
    /// @param covering whether they should leave no ground between them, as IRIS and quartiers do
    public static List<Fault> find(Map<Integer, Geometry> degrees, boolean covering) {
        var extent = new Envelope();
        degrees.values().forEach(shape -> extent.expandToInclude(shape.getEnvelopeInternal()));
        var finding = new FaultFinding(LocalMeters.around(extent));
        finding.look(degrees, covering);
        return List.copyOf(finding.faults);
    }

    private void look(Map<Integer, Geometry> degrees, boolean covering) {
        var sound = new TreeMap<Integer, Geometry>();
        new TreeMap<>(degrees).forEach((rank, shape) -> {
            Geometry meters = around.toMeters(shape);
            if (lookAlone(rank, meters)) {
                sound.put(rank, meters);
            }
        });
        var layer = new Layer(sound);
        layer.overlaps()
                .forEach(overlap ->
                        add(Fault.Kind.OVERLAP, List.of(overlap.first(), overlap.second()), overlap.ground()));
        if (covering) {
            layer.gaps().forEach(gap -> add(Fault.Kind.GAP, gap.neighbours(), gap.ground()));
        }
        faults.sort(Comparator.comparing(Fault::kind)
                .thenComparing(Comparator.comparingDouble(Fault::squareMeters).reversed()));
    }

    // Whether the shape can be laid beside others.
    private boolean lookAlone(int rank, Geometry meters) {
        var repeated = new RepeatedPointTester();
        if (repeated.hasRepeatedPoint(meters)) {
            addPoint(Fault.Kind.REPEATED_POINT, rank, repeated.getCoordinate());
        }
        var validity = new IsValidOp(meters);
        if (!validity.isValid()) {
            addPoint(Fault.Kind.CROSSING, rank, validity.getValidationError().getCoordinate());
            return false;
        }
        for (int i = 0; i < meters.getNumGeometries(); i++) {
            if (meters.getGeometryN(i).getArea() < Tolerances.CRUMB_SQUARE_METERS) {
                add(Fault.Kind.CRUMB, List.of(rank), meters.getGeometryN(i));
            }
        }
        return true;
    }

    private void addPoint(Fault.Kind kind, int rank, Coordinate at) {
        Point point = SHAPES.createPoint(at);
        add(kind, List.of(rank), point);
    }

    private void add(Fault.Kind kind, List<Integer> ranks, Geometry meters) {
        faults.add(new Fault(kind, ranks, around.toDegrees(meters), meters.getArea()));
    }
}
