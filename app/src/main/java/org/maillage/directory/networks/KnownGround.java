package org.maillage.directory.networks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.AreaParts;
import org.maillage.territory.Areas;
import org.maillage.territory.Shape;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// Of which areas one can tell what lies in them: of the others nobody may say that nothing does.
@Component
public class KnownGround {

    private static final int SURFACE = 2;

    private final Areas areas;
    private final AreaParts parts;
    private final Shapes shapes;
    private final Clock clock;

    KnownGround(Areas areas, AreaParts parts, Shapes shapes, Clock clock) {
        this.areas = areas;
        this.parts = parts;
        this.shapes = shapes;
        this.clock = clock;
    }

    /// Those that have a boundary, and those made of areas that all have one.
    public Set<AreaId> of(Territory territory) {
        Set<AreaId> all = Stream.concat(territory.within().stream(), areas.listIris(territory).stream())
                .map(Area::id)
                .collect(Collectors.toSet());
        Map<AreaId, Shape> known = shapes.inForce(all, LocalDate.now(clock));
        Stream<AreaId> listed = parts.listParts(all).entrySet().stream()
                .filter(list -> list.getValue().stream().allMatch(part -> isDrawn(known.get(part))))
                .map(Map.Entry::getKey);
        return Stream.concat(all.stream().filter(area -> isDrawn(known.get(area))), listed)
                .collect(Collectors.toUnmodifiableSet());
    }

    static boolean isDrawn(@Nullable Shape shape) {
        return shape != null && shape.geometry().getDimension() == SURFACE;
    }
}
