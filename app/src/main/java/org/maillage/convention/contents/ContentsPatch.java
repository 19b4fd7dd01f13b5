package org.maillage.convention.contents;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Leads a convention from one state to another: writes what differs between the two and nothing else, on the same
/// rows. Each object it touches gets another version, so that who was editing it is told.
@Component
public class ContentsPatch {

    private final ContentTables tables;
    private final RowWriter rows;
    private final ContentsWriter writer;
    private final Clock clock;

    ContentsPatch(ContentTables tables, RowWriter rows, ContentsWriter writer, Clock clock) {
        this.tables = tables;
        this.rows = rows;
        this.writer = writer;
        this.clock = clock;
    }

    /// All of it or nothing, in the transaction of who calls, who keeps others from writing meanwhile.
    ///
    /// @param before what the convention holds now
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(ConventionId convention, ContentUse use, Contents before, Contents after) {
        List<ContentTable> all = tables.listOf(use);
        var touched = new HashMap<String, Set<UUID>>();
        all.reversed().forEach(table -> remove(convention, table, before, after, touched));
        all.forEach(table -> write(convention, table, before, after, touched));
        touched.forEach((table, ids) -> rows.touch(convention, table, ids));
    }

    /// Whether a convention stands at a state: nothing would be written to lead it there. A state says nothing of the
    /// columns that a later release added.
    public boolean isAt(ContentUse use, Contents now, Contents state) {
        return tables.listOf(use).stream().allMatch(table -> isAt(now.byKey(table), state.byKey(table)));
    }

    private static boolean isAt(Map<String, Contents.Row> now, Map<String, Contents.Row> state) {
        return now.keySet().equals(state.keySet())
                && now.entrySet().stream()
                        .allMatch(row -> changed(row.getValue(), Objects.requireNonNull(state.get(row.getKey())))
                                .isEmpty());
    }

    /// Gives all objects another version: who has one of them open is told when saving.
    @Transactional(propagation = Propagation.MANDATORY)
    public void outdate(ConventionId convention, ContentUse use) {
        tables.listOf(use).forEach(table -> rows.outdate(convention, table.name()));
    }

    // What goes with its owner stays in its row, and comes back with it.
    private void remove(
            ConventionId convention,
            ContentTable table,
            Contents before,
            Contents after,
            Map<String, Set<UUID>> touched) {
        Set<UUID> there = after.ids();
        Set<UUID> were = before.ids();
        Map<String, Contents.Row> left = after.byKey(table);
        before.byKey(table).forEach((key, row) -> {
            if (!left.containsKey(key) && !goesWithAnother(table, row, were, there)) {
                rows.remove(convention, table, row, clock.instant());
                touch(table, row, touched);
            }
        });
    }

    private static boolean goesWithAnother(ContentTable table, Contents.Row row, Set<UUID> were, Set<UUID> there) {
        return table.references().keySet().stream()
                .filter(table::standsOn)
                .flatMap(column -> row.findId(column).stream())
                .anyMatch(id -> were.contains(id) && !there.contains(id));
    }

    private void write(
            ConventionId convention,
            ContentTable table,
            Contents before,
            Contents after,
            Map<String, Set<UUID>> touched) {
        Map<String, Contents.Row> known = before.byKey(table);
        var added = new ArrayList<Contents.Row>();
        after.byKey(table).forEach((key, row) -> {
            Contents.Row was = known.get(key);
            Set<String> changed = was == null ? Set.of() : changed(was, row);
            if (was == null && !rows.bringBack(convention, table, row)) {
                added.add(row);
            } else if (!changed.isEmpty()) {
                rows.update(convention, table, changed, row);
            }
            if (was == null || !changed.isEmpty()) {
                touch(table, row, touched);
            }
        });
        if (!added.isEmpty()) {
            writer.add(convention, new Contents(Map.of(table.name(), added)));
        }
    }

    private static Set<String> changed(Contents.Row was, Contents.Row row) {
        var columns = new LinkedHashMap<>(row.values());
        columns.entrySet()
                .removeIf(column -> !RowFields.isFact(column.getKey())
                        || Objects.equals(column.getValue(), was.get(column.getKey())));
        return columns.keySet();
    }

    // A part has no version that its editors read: the object it belongs to has.
    private static void touch(ContentTable table, Contents.Row row, Map<String, Set<UUID>> touched) {
        String owner = table.references().get(table.subject());
        if (owner != null) {
            touched.computeIfAbsent(owner, one -> new HashSet<>()).add(row.getId(table.subject()));
        }
    }
}
