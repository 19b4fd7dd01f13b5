package org.maillage.convention.contents;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The beginning and what became of it on both sides, row by row, with what each side relies on.
final class Sides {

    private final List<ContentTable> tables;
    private final Contents base;
    private final Contents living;
    private final Contents draft;
    private final Set<UUID> livingIds;
    private final Set<UUID> draftIds;
    private final Set<UUID> neededByLiving;
    private final Set<UUID> neededByDraft;

    Sides(List<ContentTable> tables, Contents base, Contents living, Contents draft) {
        this.tables = tables;
        this.base = base;
        this.living = living;
        this.draft = draft;
        this.livingIds = living.ids();
        this.draftIds = draft.ids();
        this.neededByLiving = needed(living);
        this.neededByDraft = needed(draft);
    }

    Map<String, Contents.Row> base(ContentTable table) {
        return base.byKey(table);
    }

    Map<String, Contents.Row> living(ContentTable table) {
        return living.byKey(table);
    }

    Map<String, Contents.Row> draft(ContentTable table) {
        return draft.byKey(table);
    }

    Set<UUID> livingIds() {
        return livingIds;
    }

    Set<UUID> draftIds() {
        return draftIds;
    }

    boolean isNeededByLiving(Contents.Row row) {
        return row.findId("id").filter(neededByLiving::contains).isPresent();
    }

    boolean isNeededByDraft(Contents.Row row) {
        return row.findId("id").filter(neededByDraft::contains).isPresent();
    }

    /// Whether a row went because what it stands and falls with did: its fate is the other's.
    boolean lostItsOwner(ContentTable table, Contents.Row row, Set<UUID> there) {
        return table.references().keySet().stream()
                .filter(table::standsOn)
                .anyMatch(column ->
                        row.findId(column).filter(id -> !there.contains(id)).isPresent());
    }

    /// What is merged, without the circles that both sides make together.
    Contents openCircles(Contents merged) {
        return new Circles(draft).open(tables, merged);
    }

    // What a side relies on since the beginning: named by a row that it added, or in a field that it changed.
    private Set<UUID> needed(Contents side) {
        var needed = new HashSet<UUID>();
        for (ContentTable table : tables) {
            Map<String, Contents.Row> before = base.byKey(table);
            side.byKey(table)
                    .forEach((key, row) -> table.references().keySet().stream()
                            .filter(column -> isNew(before.get(key), row, column))
                            .forEach(column -> row.findId(column).ifPresent(needed::add)));
        }
        return needed;
    }

    private static boolean isNew(Contents.@Nullable Row before, Contents.Row row, String column) {
        return before == null || !Objects.equals(before.get(column), row.get(column));
    }
}
