package org.maillage.territory.boundaries.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Valid shapes side by side, in metres.
final class Layer {

    /// Ground that two shapes claim.
    record Overlap(int first, int second, Geometry ground) {}

    /// Ground that none claims, with those around it: the one that borders it longest first.
    record Gap(List<Integer> neighbours, Geometry ground) {}

    private final SortedMap<Integer, Geometry> shapes;
    private final STRtree index = new STRtree();

    Layer(SortedMap<Integer, Geometry> shapes) {
        this.shapes = shapes;
        shapes.forEach((rank, shape) -> index.insert(shape.getEnvelopeInternal(), rank));
        index.build();
    }

    /// Those wider than what a change of projection shifts.
    List<Overlap> overlaps() {
        var overlaps = new ArrayList<Overlap>();
        shapes.forEach((rank, shape) -> near(shape.getEnvelopeInternal()).stream()
                .filter(other -> other > rank)
                .sorted()
                .forEach(other -> {
                    Geometry ground = overlay(shape, shape(other), OverlayNG.INTERSECTION);
                    if (Tolerances.isWider(ground, Tolerances.SEEN_METERS)) {
                        overlaps.add(new Overlap(rank, other, ground));
                    }
                }));
        return overlaps;
    }

    List<Gap> gaps() {
        var gaps = new ArrayList<Gap>();
        Geometry all = OverlayNGRobust.union(shapes.values());
        for (Object part : PolygonExtracter.getPolygons(all)) {
            Polygon polygon = (Polygon) part;
            for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
                Polygon ground = polygon.getFactory().createPolygon(polygon.getInteriorRingN(i));
                if (Tolerances.isWider(ground, Tolerances.SEEN_METERS)) {
                    gaps.add(new Gap(neighbours(ground), ground));
                }
            }
        }
        return gaps;
    }

    private List<Integer> neighbours(Geometry ground) {
        Geometry near = ground.buffer(Tolerances.SEEN_METERS);
        return near(near.getEnvelopeInternal()).stream()
                .map(rank -> Map.entry(
                        rank, overlay(shape(rank), near, OverlayNG.INTERSECTION).getArea()))
                .filter(border -> border.getValue() > 0)
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Integer> near(Envelope box) {
        return (List<Integer>) index.query(box);
    }

    private Geometry shape(int rank) {
        return Objects.requireNonNull(shapes.get(rank));
    }

    static Geometry overlay(Geometry one, Geometry other, int operation) {
        return OverlayNGRobust.overlay(one, other, operation);
    }
}
