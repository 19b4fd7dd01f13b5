package org.maillage.convention.contents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What goes with a row that is not there: what it owns goes, a tie to it goes, what else names it names nothing.
public final class Ownership {

    private final Map<String, ContentTable> tables;

    /// @param tables those whose rows are looked at; what names a row of another is left as it is
    public Ownership(List<ContentTable> tables) {
        this.tables = tables.stream().collect(Collectors.toMap(ContentTable::name, Function.identity()));
    }

    /// Without the rows a rule refuses, nor what goes with them.
    public Contents without(Contents contents, BiPredicate<ContentTable, Contents.Row> refused) {
        return standing(
                contents.each((name, row) -> refused.test(table(name), row) ? Optional.empty() : Optional.of(row)));
    }

    /// Without what goes with rows that are not there: what one takes out may own what owns another.
    Contents standing(Contents contents) {
        Contents left = contents;
        int before;
        do {
            before = size(left);
            Set<UUID> there = left.ids();
            left = left.each((name, row) -> kept(table(name), row, there));
        } while (size(left) < before);
        return left;
    }

    private Optional<Contents.Row> kept(ContentTable table, Contents.Row row, Set<UUID> there) {
        Contents.Row kept = row;
        for (Map.Entry<String, String> reference : table.references().entrySet()) {
            String column = reference.getKey();
            boolean known = reference.getValue().equals(ContentTable.ANY) || tables.containsKey(reference.getValue());
            if (known && row.findId(column).filter(id -> !there.contains(id)).isPresent()) {
                if (table.standsOn(column)) {
                    return Optional.empty();
                }
                kept = kept.with(column, null);
            }
        }
        return Optional.of(kept);
    }

    private ContentTable table(String name) {
        return Optional.ofNullable(tables.get(name))
                .orElseThrow(() -> new IllegalArgumentException("No table of a convention is called " + name));
    }

    private static int size(Contents contents) {
        return contents.tables().values().stream().mapToInt(List::size).sum();
    }
}
