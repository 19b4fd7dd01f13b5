package org.maillage.base.attention;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.base.Sights;

/// A module's report on its part of the chain, in one query whatever the number of conventions.
public interface AttentionSource {

    /// @return no entry for a convention without such a point
    Map<UUID, List<AttentionPoint>> pointsOf(Sights sights);

    default List<AttentionPoint> pointsOf(UUID convention, Sight sight) {
        return pointsOf(Sights.of(convention, sight)).getOrDefault(convention, List.of());
    }
}
