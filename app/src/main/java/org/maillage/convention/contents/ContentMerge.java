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
        this.merged = sides.openCircles(new Ownership(tables).standing(new Contents(rows)));
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
        return choice == null || !choice.seen().equals(divergence.seen()) ? null : choice.side();
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
        return worked && side(table, key, draft, List.of(), null, RowFields.facts(draft)) == Side.DRAFT ? draft : null;
    }

    // The draft removed it; the living convention still has it.
    private Contents.@Nullable Row removed(ContentTable table, String key, Contents.Row base, Contents.Row living) {
        if (sides.lostItsOwner(table, base, sides.draftIds())) {
            return living;
        }
        boolean worked = !RowFields.same(base, living) || sides.isNeededByLiving(living);
        return worked && side(table, key, living, List.of(), RowFields.facts(living), null) == Side.LIVING
                ? living
                : null;
    }

    private Contents.Row fields(
            ContentTable table, String key, Contents.@Nullable Row base, Contents.Row living, Contents.Row draft) {
        Contents.Row merged = living;
        for (List<String> columns : table.choices(facts(table, base, living, draft))) {
            Map<String, @Nullable Object> before = RowFields.said(base, columns);
            Map<String, @Nullable Object> ours = RowFields.said(living, columns);
            Map<String, @Nullable Object> theirs = RowFields.said(draft, columns);
            boolean wanted = !before.equals(theirs) && !ours.equals(theirs);
            boolean free = before.equals(ours) || columns.contains(RowFields.RANK);
            if (wanted && (free || side(table, key, living, columns, ours, theirs) == Side.DRAFT)) {
                merged = merged.with(theirs);
            }
        }
        return merged;
    }

    // Two rows that were added apart and are one thing: neither rank nor capitals are worth a question.
    private static Set<String> facts(
            ContentTable table, Contents.@Nullable Row base, Contents.Row living, Contents.Row draft) {
        var columns = new LinkedHashSet<>(living.values().keySet());
        columns.addAll(draft.values().keySet());
        columns.removeIf(column -> !RowFields.isFact(column)
                || base == null && (column.equals(RowFields.RANK) || column.equals(table.twin())));
        return columns;
    }

    private Side side(
            ContentTable table,
            String key,
            Contents.Row row,
            List<String> columns,
            @Nullable Map<String, @Nullable Object> living,
            @Nullable Map<String, @Nullable Object> draft) {
        var divergence = new Divergence(table.name(), key, row.getId(table.subject()), columns, living, draft);
        divergences.add(divergence);
        Side chosen = choice(divergence);
        if (chosen == null) {
            undecided.add(divergence);
            return Side.LIVING;
        }
        return chosen;
    }
}
