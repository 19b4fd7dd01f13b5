package org.maillage.convention.contents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.contents.Divergence.Choice;
import org.maillage.convention.contents.Divergence.Side;

/// Brings together what two sides made of one beginning: the living convention and the draft that is to change it.
///
/// What only one side changed is taken; what both changed alike is too. What both changed differently, or what one
/// removed while the other worked on it, diverges: a choice decides, and the living side holds until there is one. All
/// three have the same ids for the same rows.
public final class ContentMerge {

    private final List<ContentTable> tables;
    private final Sides sides;
    private final Map<String, Choice> choices;
    private final List<Divergence> divergences = new ArrayList<>();
    private final List<Divergence> undecided = new ArrayList<>();
    private final Contents merged;

    private ContentMerge(List<ContentTable> tables, Sides sides, Map<String, Choice> choices) {
        this.tables = tables;
        this.sides = sides;
        this.choices = choices;
        var rows = new LinkedHashMap<String, List<Contents.Row>>();
        tables.forEach(table -> rows.put(table.name(), merge(table)));
        this.merged = new Ownership(tables).standing(new Contents(rows));
    }

    /// @param choices by the place of the divergence they decide
    public static ContentMerge of(
            List<ContentTable> tables, Contents base, Contents living, Contents draft, Map<String, Choice> choices) {
        return new ContentMerge(tables, new Sides(tables, base, living, draft), Map.copyOf(choices));
    }

    /// All that must be chosen, chosen already or not.
    public List<Divergence> divergences() {
        return List.copyOf(divergences);
    }

    /// Those that wait for a choice.
    public List<Divergence> undecided() {
        return List.copyOf(undecided);
    }

    /// The side that was chosen, or null.
    public @Nullable Side choice(Divergence divergence) {
        Choice choice = choices.get(divergence.place());
        return choice == null || choice.seen() != divergence.seen() ? null : choice.side();
    }

    /// The living side with what the draft changes.
    public Contents merged() {
        return merged;
    }

    private List<Contents.Row> merge(ContentTable table) {
        Map<String, Contents.Row> base = sides.base(table);
        Map<String, Contents.Row> living = sides.living(table);
        Map<String, Contents.Row> draft = sides.draft(table);
        var keys = new LinkedHashSet<>(living.keySet());
        keys.addAll(draft.keySet());
        var rows = new ArrayList<Contents.Row>();
        for (String key : keys) {
            Contents.Row row = merge(table, key, base.get(key), living.get(key), draft.get(key));
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Contents.@Nullable Row merge(
            ContentTable table,
            String key,
            Contents.@Nullable Row base,
            Contents.@Nullable Row living,
            Contents.@Nullable Row draft) {
        if (living != null && draft != null) {
            return fields(table, key, base, living, draft);
        }
        if (base == null) {
            return living == null ? draft : living;
        }
        return living == null ? gone(table, key, base, draft) : removed(table, key, base, living);
    }

    // The living convention lost it; the draft still has it.
    private Contents.@Nullable Row gone(
            ContentTable table, String key, Contents.Row base, Contents.@Nullable Row draft) {
        if (draft == null || sides.lostItsOwner(table, base, sides.livingIds())) {
            return draft;
        }
        boolean worked = !RowFields.same(base, draft) || sides.isNeededByDraft(draft);
        return worked && side(table, key, draft, null, null, draft) == Side.DRAFT ? draft : null;
    }

    // The draft removed it; the living convention still has it.
    private Contents.@Nullable Row removed(ContentTable table, String key, Contents.Row base, Contents.Row living) {
        if (sides.lostItsOwner(table, base, sides.draftIds())) {
            return living;
        }
        boolean worked = !RowFields.same(base, living) || sides.isNeededByLiving(living);
        return worked && side(table, key, living, null, living, null) == Side.LIVING ? living : null;
    }

    private Contents.Row fields(
            ContentTable table, String key, Contents.@Nullable Row base, Contents.Row living, Contents.Row draft) {
        Contents.Row merged = living;
        for (String column : columns(living, draft)) {
            Object before = base == null ? null : base.get(column);
            Object theirs = draft.get(column);
            Object ours = living.get(column);
            boolean wanted = base != null && !RowFields.equal(before, theirs) && !RowFields.equal(ours, theirs);
            if (wanted && takes(table, key, living, column, before, ours, theirs)) {
                merged = merged.with(column, theirs);
            }
        }
        return merged;
    }

    private boolean takes(
            ContentTable table,
            String key,
            Contents.Row row,
            String column,
            @Nullable Object before,
            @Nullable Object living,
            @Nullable Object draft) {
        return column.equals(RowFields.RANK)
                || RowFields.equal(before, living)
                || side(table, key, row, column, living, draft) == Side.DRAFT;
    }

    private static Set<String> columns(Contents.Row living, Contents.Row draft) {
        var columns = new LinkedHashSet<>(living.values().keySet());
        columns.addAll(draft.values().keySet());
        columns.removeIf(column -> !RowFields.isFact(column));
        return columns;
    }

    private Side side(
            ContentTable table,
            String key,
            Contents.Row row,
            @Nullable String column,
            @Nullable Object living,
            @Nullable Object draft) {
        var divergence =
                new Divergence(table.name(), key, row.getId(table.subject()), column, plain(living), plain(draft));
        divergences.add(divergence);
        Side chosen = choice(divergence);
        if (chosen == null) {
            undecided.add(divergence);
            return Side.LIVING;
        }
        return chosen;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Contents.Row row ? RowFields.facts(row) : value;
    }
}
