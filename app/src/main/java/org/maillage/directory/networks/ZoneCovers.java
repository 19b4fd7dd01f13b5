package org.maillage.directory.networks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaParts;
import org.maillage.territory.Areas;
import org.maillage.territory.Composition;
import org.maillage.territory.LocalMeters;
import org.maillage.territory.Shape;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Lays the zones de vie sociale of a territory over one another, by the boundaries in force.
@Component
public class ZoneCovers {

    private static final int SURFACE = 2;
    private static final long LEAST_SQUARE_METERS = 100; // two drawings of one limit never quite agree

    private final Areas areas;
    private final AreaParts parts;
    private final Shapes shapes;
    private final Clock clock;

    ZoneCovers(Areas areas, AreaParts parts, Shapes shapes, Clock clock) {
        this.areas = areas;
        this.parts = parts;
        this.shapes = shapes;
        this.clock = clock;
    }

    public ZoneCover of(Territory territory) {
        List<Area> zones = territory.of(Area.Kind.VIE_SOCIALE);
        List<Area> iris = areas.listIris(territory);
        List<AreaId> all = Stream.of(zones, iris, territory.parts())
                .flatMap(List::stream)
                .map(Area::id)
                .toList();
        Map<AreaId, Shape> known = shapes.inForce(all, LocalDate.now(clock));
        Map<AreaId, Set<AreaId>> made = Composition.of(ids(zones), ids(iris), parts.listParts(ids(zones)), known);
        Map<AreaId, Geometry> grounds = grounds(zones, made, known);
        return new ZoneCover(
                made,
                overlaps(zones, iris, made, grounds),
                territory.parts().stream()
                        .filter(part -> surface(known, part.id())
                                .filter(ground -> grounds.values().stream().noneMatch(zone -> meets(zone, ground)))
                                .isPresent())
                        .toList(),
                made.isEmpty()
                        ? List.of()
                        : iris.stream()
                                .filter(one -> made.values().stream().noneMatch(held -> held.contains(one.id())))
                                .toList(),
                zones.stream()
                        .filter(zone -> !made.containsKey(zone.id()) && !grounds.containsKey(zone.id()))
                        .toList());
    }

    private static List<AreaId> ids(List<Area> areas) {
        return areas.stream().map(Area::id).toList();
    }

    private static Optional<Geometry> surface(Map<AreaId, Shape> known, AreaId area) {
        return Optional.ofNullable(known.get(area))
                .map(Shape::geometry)
                .filter(shape -> shape.getDimension() == SURFACE);
    }

    // A zone is its shape, else its IRIS put together when all of them have one.
    private static Map<AreaId, Geometry> grounds(
            List<Area> zones, Map<AreaId, Set<AreaId>> made, Map<AreaId, Shape> known) {
        var grounds = new HashMap<AreaId, Geometry>();
        for (Area zone : zones) {
            Set<AreaId> held = made.getOrDefault(zone.id(), Set.of());
            List<Geometry> pieces =
                    held.stream().flatMap(one -> surface(known, one).stream()).toList();
            surface(known, zone.id())
                    .or(() -> !held.isEmpty() && pieces.size() == held.size()
                            ? Optional.ofNullable(UnaryUnionOp.union(pieces))
                            : Optional.empty())
                    .ifPresent(ground -> grounds.put(zone.id(), ground));
        }
        return grounds;
    }

    private static List<ZoneCover.Overlap> overlaps(
            List<Area> zones, List<Area> iris, Map<AreaId, Set<AreaId>> made, Map<AreaId, Geometry> grounds) {
        var overlaps = new ArrayList<ZoneCover.Overlap>();
        for (int i = 0; i < zones.size(); i++) {
            for (int j = i + 1; j < zones.size(); j++) {
                AreaId one = zones.get(i).id();
                AreaId other = zones.get(j).id();
                OptionalLong shared = shared(grounds.get(one), grounds.get(other));
                List<Area> both = iris.stream()
                        .filter(area -> made.getOrDefault(one, Set.of()).contains(area.id())
                                && made.getOrDefault(other, Set.of()).contains(area.id()))
                        .toList();
                if (!both.isEmpty() || shared.orElse(0) >= LEAST_SQUARE_METERS) {
                    overlaps.add(new ZoneCover.Overlap(zones.get(i), zones.get(j), shared, both));
                }
            }
        }
        return overlaps;
    }

    private static OptionalLong shared(
            @org.jspecify.annotations.Nullable Geometry one, @org.jspecify.annotations.Nullable Geometry other) {
        return one == null || other == null
                ? OptionalLong.empty()
                : OptionalLong.of(Math.round(LocalMeters.squareMeters(one.intersection(other))));
    }

    private static boolean meets(Geometry zone, Geometry ground) {
        return LocalMeters.squareMeters(zone.intersection(ground)) >= LEAST_SQUARE_METERS;
    }
}
