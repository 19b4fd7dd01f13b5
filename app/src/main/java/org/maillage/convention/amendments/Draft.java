package org.maillage.convention.amendments;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsCopy;

/// A working copy as the convention it amends would hold it: under the ids of the convention.
///
/// A row that the copy added has an id made from its own: the same each time it is read, and once it is adopted.
final class Draft {

    static final String CONVENTION = "convention.convention";

    /// An avenant changes neither the address of a convention nor its state.
    private static final Set<String> NOT_AMENDED = Set.of("slug", "status", "signed_on", "closed_on");

    private final Map<UUID, UUID> ids;
    private final Map<String, String> twins;

    /// @param ids what each id of the convention became in the copy
    /// @param twins column by which two rows added apart are the same thing, by table
    Draft(Map<UUID, UUID> ids, Map<String, String> twins) {
        this.ids = ids;
        this.twins = twins;
    }

    Contents of(Contents copy, Contents base, Contents living) {
        var back = new HashMap<String, String>();
        ids.forEach((original, copied) -> back.put(copied.toString(), original.toString()));
        copy.tables()
                .forEach((table, rows) -> rows.forEach(row -> row.findId("id")
                        .filter(id -> !back.containsKey(id.toString()))
                        .ifPresent(id -> back.put(id.toString(), added(table, row, base, living)))));
        return ContentsCopy.renamed(copy, back)
                .each((table, row) -> Optional.of(
                        table.equals(CONVENTION)
                                ? unamended(row, living.rows(table).getFirst())
                                : row));
    }

    // A twin that the convention was given meanwhile is the same thing.
    private String added(String table, Contents.Row row, Contents base, Contents living) {
        String column = twins.getOrDefault(table, "id");
        return living.rows(table).stream()
                .filter(one -> base.find(table, one.id()).isEmpty())
                .filter(one -> folded(one, column).equals(folded(row, column)))
                .findFirst()
                .map(Contents.Row::id)
                .orElseGet(() -> UUID.nameUUIDFromBytes(("added " + row.id()).getBytes(StandardCharsets.UTF_8)))
                .toString();
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
