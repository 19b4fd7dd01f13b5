package org.maillage.convention.contents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Rows of one table that name one another in a circle, such as two constats each joined to the other.
///
/// Neither side of a merge has one, but both together may: the draft joins the first to the second while the living
/// convention joins the second to the first. What the draft says holds, and what the living side said gives way.
final class Circles {

    private final Contents draft;

    Circles(Contents draft) {
        this.draft = draft;
    }

    Contents open(List<ContentTable> tables, Contents merged) {
        Contents opened = merged;
        for (ContentTable table : tables) {
            for (Map.Entry<String, String> reference : table.references().entrySet()) {
                if (reference.getValue().equals(table.name()) && !table.standsOn(reference.getKey())) {
                    opened = open(table, reference.getKey(), opened);
                }
            }
        }
        return opened;
    }

    private Contents open(ContentTable table, String column, Contents contents) {
        var named = new HashMap<UUID, UUID>();
        contents.rows(table.name()).forEach(row -> row.findId(column).ifPresent(id -> named.put(row.id(), id)));
        var opened = new ArrayList<UUID>();
        for (UUID start : named.keySet().stream().sorted().toList()) {
            List<UUID> circle = circleFrom(start, named);
            if (!circle.isEmpty()) {
                UUID one = givingWay(table, column, circle, named);
                named.remove(one);
                opened.add(one);
            }
        }
        return opened.isEmpty()
                ? contents
                : contents.each((name, row) -> Optional.of(
                        name.equals(table.name()) && opened.contains(row.id()) ? row.with(column, null) : row));
    }

    /// The rows one comes by from one of them back to it; none when the way ends, or never comes back.
    private static List<UUID> circleFrom(UUID start, Map<UUID, UUID> named) {
        var way = new LinkedHashSet<UUID>();
        @Nullable UUID at = start;
        while (at != null && way.add(at)) {
            at = named.get(at);
        }
        return start.equals(at) ? List.copyOf(way) : List.of();
    }

    private UUID givingWay(ContentTable table, String column, List<UUID> circle, Map<UUID, UUID> named) {
        return circle.stream()
                .min(Comparator.<UUID, Boolean>comparing(id -> isOfDraft(table, column, id, named.get(id)))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private boolean isOfDraft(ContentTable table, String column, UUID id, @Nullable UUID other) {
        return draft.find(table.name(), id)
                .filter(row -> Objects.equals(row.findId(column).orElse(null), other))
                .isPresent();
    }
}
