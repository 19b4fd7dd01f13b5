package org.maillage.base.attention;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.base.Sights;

/// A module's report on its part of the chain, in one query whatever the number of conventions and of points.
public interface AttentionSource {

    /// @return no entry for a convention without such a point, and no group without points
    Map<UUID, List<AttentionGroup>> groupsOf(Sights sights);

    default List<AttentionGroup> groupsOf(UUID convention, Sight sight) {
        return groupsOf(Sights.of(convention, sight)).getOrDefault(convention, List.of());
    }
}
