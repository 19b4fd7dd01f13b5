package org.maillage.territory.boundaries.faults;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.maillage.territory.LocalMeters;

/// The smallest changes that make a layer sound: shapes that cross themselves are untangled, crumbs dropped, and what
/// is narrower than a street goes to one of its two neighbours.
///
/// An overlap goes to the shape that comes first in the file, a gap to the one that borders it longest.
public final class Mending {

    /// A shape as it would become.
    ///
    /// @param degrees its new outline
    /// @param changedSquareMeters ground it wins or loses
    public record Mended(Geometry degrees, double changedSquareMeters) {}

    private final LocalMeters around;
    private final SortedMap<Integer, Geometry> now = new TreeMap<>();

    private Mending(LocalMeters around) {
        this.around = around;
    }

    /// @return the shapes that change, by rank; those that nothing is wrong with are left to the last digit
    public static SortedMap<Integer, Mended> mend(Map<Integer, Geometry> degrees, boolean covering) {
        var extent = new Envelope();
        degrees.values().forEach(shape -> extent.expandToInclude(shape.getEnvelopeInternal()));
        var mending = new Mending(LocalMeters.around(extent));
        var before = new TreeMap<Integer, Geometry>();
        degrees.forEach((rank, shape) -> before.put(rank, mending.around.toMeters(shape)));
        before.forEach(mending::mendAlone);
        mending.cutOverlaps();
        if (covering) {
            mending.fillGaps();
        }
        return mending.changes(before);
    }

    private void mendAlone(int rank, Geometry shape) {
        Geometry sound = shape.isValid() ? shape : GeometryFixer.fix(shape);
        now.put(rank, withoutCrumbs(sound));
    }

    private static Geometry withoutCrumbs(Geometry shape) {
        Polygon[] kept = polygons(shape, Tolerances.CRUMB_SQUARE_METERS);
        boolean nothingToDrop = kept.length == shape.getNumGeometries() || kept.length == 0;
        return nothingToDrop ? shape : together(shape.getFactory(), kept);
    }

    private void cutOverlaps() {
        for (Layer.Overlap overlap : new Layer(now).overlaps()) {
            if (!Tolerances.isWider(overlap.ground(), Tolerances.MENDED_METERS)) {
                Geometry cut = Layer.overlay(get(overlap.second()), overlap.ground(), OverlayNG.DIFFERENCE);
                replace(overlap.second(), cut);
            }
        }
    }

    private void fillGaps() {
        for (Layer.Gap gap : new Layer(now).gaps()) {
            if (!gap.neighbours().isEmpty() && !Tolerances.isWider(gap.ground(), Tolerances.MENDED_METERS)) {
                int neighbour = gap.neighbours().getFirst();
                replace(neighbour, Layer.overlay(get(neighbour), gap.ground(), OverlayNG.UNION));
            }
        }
    }

    private void replace(int rank, Geometry shape) {
        Polygon[] polygons = polygons(shape, 0);
        if (polygons.length > 0) {
            now.put(rank, withoutCrumbs(together(shape.getFactory(), polygons)));
        }
    }

    private Geometry get(int rank) {
        return Objects.requireNonNull(now.get(rank));
    }

    private SortedMap<Integer, Mended> changes(Map<Integer, Geometry> before) {
        var changes = new TreeMap<Integer, Mended>();
        now.forEach((rank, shape) -> {
            Geometry old = Objects.requireNonNull(before.get(rank));
            if (shape != old && !shape.isEmpty()) {
                changes.put(rank, new Mended(around.toDegrees(shape), difference(old, shape)));
            }
        });
        return changes;
    }

    // A shape that crosses itself has no surface to speak of: what changes is told by what both ways of counting give.
    private static double difference(Geometry old, Geometry shape) {
        return old.isValid()
                ? Layer.overlay(old, shape, OverlayNG.SYMDIFFERENCE).getArea()
                : Math.abs(old.getArea() - shape.getArea());
    }

    private static Polygon[] polygons(Geometry shape, double moreThan) {
        return ((List<?>) PolygonExtracter.getPolygons(shape))
                .stream()
                        .map(Polygon.class::cast)
                        .filter(polygon -> polygon.getArea() >= moreThan && !polygon.isEmpty())
                        .toArray(Polygon[]::new);
    }

    private static Geometry together(GeometryFactory shapes, Polygon[] polygons) {
        return polygons.length == 1 ? polygons[0] : shapes.createMultiPolygon(polygons);
    }
}
