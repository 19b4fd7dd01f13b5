package org.maillage.base.attention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/// Gathers the points that one query gives, in its order, into the groups of each convention.
public final class AttentionGrouping {

    private final Map<UUID, Map<AttentionCause, List<AttentionPoint>>> found = new HashMap<>();

    public void add(UUID convention, AttentionCause cause, AttentionPoint point) {
        found.computeIfAbsent(convention, none -> new LinkedHashMap<>())
                .computeIfAbsent(cause, none -> new ArrayList<>())
                .add(point);
    }

    /// @param path address inside the space of the list of what has this cause, or empty
    public Map<UUID, List<AttentionGroup>> groups(Function<AttentionCause, String> path) {
        var groups = new HashMap<UUID, List<AttentionGroup>>();
        found.forEach((convention, causes) -> groups.put(
                convention,
                causes.entrySet().stream()
                        .map(cause -> new AttentionGroup(cause.getKey(), path.apply(cause.getKey()), cause.getValue()))
                        .toList()));
        return groups;
    }
}
