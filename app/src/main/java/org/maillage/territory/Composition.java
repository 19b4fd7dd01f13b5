package org.maillage.territory;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Which IRIS an area is made of: those of its list where somebody made one, else those that lie in its shape.
public final class Composition {

    private Composition() {}

    /// @param lists [AreaParts#listParts]
    /// @param shapes those in force, of areas and IRIS alike
    /// @return for each area with a list or a shape; an IRIS that has no shape is only found in lists
    public static Map<AreaId, Set<AreaId>> of(
            Collection<AreaId> areas,
            Collection<AreaId> iris,
            Map<AreaId, Set<AreaId>> lists,
            Map<AreaId, Shape> shapes) {
        var made = new HashMap<AreaId, Set<AreaId>>();
        for (AreaId area : areas) {
            Optional.ofNullable(lists.get(area))
                    .or(() -> Optional.ofNullable(shapes.get(area)).map(shape -> within(shape, iris, shapes)))
                    .ifPresent(parts -> made.put(area, parts));
        }
        return made;
    }

    private static Set<AreaId> within(Shape outer, Collection<AreaId> iris, Map<AreaId, Shape> shapes) {
        return iris.stream()
                .filter(one -> Optional.ofNullable(shapes.get(one))
                        .filter(inner -> Nesting.liesIn(inner.geometry(), outer.geometry()))
                        .isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }
}
