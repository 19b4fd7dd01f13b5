package org.maillage.convention.amendments;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.maillage.convention.contents.ContentTable;
import org.maillage.convention.contents.ContentTables;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsReader;
import org.springframework.stereotype.Component;

/// What people wrote about what avenants do not carry, such as the news of an action: it would be lost with it.
@Component
class WrittenSince {

    private final ContentTables tables;
    private final ContentsReader reader;

    WrittenSince(ContentTables tables, ContentsReader reader) {
        this.tables = tables;
        this.reader = reader;
    }

    boolean isAboutAny(ConventionId convention, Set<UUID> going) {
        Contents all = reader.readStanding(convention, ContentUse.TAKEN_AWAY);
        return tables.listAll().stream()
                .filter(table -> !table.serves(ContentUse.CARRIED))
                .anyMatch(table -> isAboutAny(table, all.rows(table.name()), going));
    }

    private static boolean isAboutAny(ContentTable table, List<Contents.Row> rows, Set<UUID> going) {
        return table.references().keySet().stream()
                .anyMatch(column -> rows.stream()
                        .anyMatch(row ->
                                row.findId(column).filter(going::contains).isPresent()));
    }
}
