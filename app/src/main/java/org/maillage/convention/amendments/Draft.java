package org.maillage.convention.amendments;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.convention.contents.ContentTable;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsCopy;

/// A working copy as the convention it amends would hold it: under the ids of the convention.
///
/// A row that the copy added has an id made from its own: the same each time it is read, and once it is adopted.
final class Draft {

    /// An avenant changes neither the address of a convention nor its state.
    private static final Set<String> NOT_AMENDED = Set.of("slug", "status", "signed_on", "closed_on");

    private final Map<UUID, UUID> ids;
    private final List<ContentTable> tables;

    /// @param ids what each id of the convention became in the copy
    Draft(Map<UUID, UUID> ids, List<ContentTable> tables) {
        this.ids = ids;
        this.tables = tables;
    }

    Contents of(Contents copy, Contents base, Contents living) {
        var back = new HashMap<String, String>();
        ids.forEach((original, copied) -> back.put(copied.toString(), original.toString()));
        Set<UUID> begun = base.ids();
        for (ContentTable table : tables) {
            Map<String, UUID> twins = twins(table, begun, living);
            copy.rows(table.name())
                    .forEach(row -> row.findId("id")
                            .ifPresent(id -> back.computeIfAbsent(id.toString(), _ -> added(table, row, twins))));
        }
        return ContentsCopy.renamed(copy, back)
                .each((table, row) -> Optional.of(
                        table.equals(Contents.CONVENTION)
                                ? unamended(row, living.rows(table).getFirst())
                                : row));
    }

    // What the convention was given meanwhile, by what makes it the same thing as what the copy added.
    private static Map<String, UUID> twins(ContentTable table, Set<UUID> begun, Contents living) {
        var twins = new HashMap<String, UUID>();
        String column = table.twin();
        if (column != null) {
            living.rows(table.name()).stream()
                    .filter(row -> !begun.contains(row.id()))
                    .forEach(row -> twins.putIfAbsent(folded(row, column), row.id()));
        }
        return twins;
    }

    private static String added(ContentTable table, Contents.Row row, Map<String, UUID> twins) {
        UUID own = AddedIds.of(row.id());
        String column = table.twin();
        return (column == null ? own : twins.getOrDefault(folded(row, column), own)).toString();
    }

    private static String folded(Contents.Row row, String column) {
        return String.valueOf(row.text(column)).toLowerCase(Locale.FRENCH);
    }

    private static Contents.Row unamended(Contents.Row row, Contents.Row living) {
        Contents.Row kept = row;
        for (String column : NOT_AMENDED) {
            kept = kept.with(column, living.get(column));
        }
        return kept;
    }
}
