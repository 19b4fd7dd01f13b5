package org.maillage.convention.web.journal;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.journal.JournalFilter;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.convention.Histories;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.Space;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Change;

/// One line for each field that somebody changed.
final class JournalTable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private JournalTable() {}

    /// @param difference null when something changed that has no field to show
    record Row(HistoryEntry entry, Change change, Change.@Nullable Difference difference) {

        ZonedDateTime at() {
            return entry.at().atZone(FrenchDates.PARIS);
        }

        @Nullable
        String object() {
            var subject = change.subject();
            return subject == null ? null : subject.label();
        }
    }

    static Table<Row> of(Provenance provenance) {
        return new Table<>(
                provenance,
                List.of(
                        TableColumn.day("Date", row -> row.at().toLocalDate()),
                        TableColumn.text("Heure", 8, row -> row.at().format(TIME)),
                        TableColumn.text("Qui", 24, row -> row.entry().who()),
                        TableColumn.text("A fait quoi", 26, row -> row.change().what()),
                        TableColumn.text("Objet", 45, Row::object),
                        TableColumn.text("Champ", 24, row -> field(row.difference())),
                        TableColumn.text("Avant", 45, row -> before(row.difference())),
                        TableColumn.text("Après", 45, row -> after(row.difference()))));
    }

    /// Page after page, each read when the one before is written.
    static Stream<Row> rows(Histories histories, Space space, JournalFilter filter) {
        return Stream.iterate(
                        Optional.of(histories.of(space, filter, Long.MAX_VALUE)),
                        Optional::isPresent,
                        page -> page.flatMap(read -> Optional.ofNullable(read.older()))
                                .map(older -> histories.of(space, filter, older)))
                .flatMap(Optional::stream)
                .flatMap(page -> page.entries().stream())
                .flatMap(JournalTable::rows);
    }

    private static Stream<Row> rows(HistoryEntry entry) {
        return entry.changes().stream()
                .flatMap(change -> change.differences().isEmpty()
                        ? Stream.of(new Row(entry, change, null))
                        : change.differences().stream().map(difference -> new Row(entry, change, difference)));
    }

    private static @Nullable String field(Change.@Nullable Difference difference) {
        return difference == null ? null : difference.field();
    }

    private static @Nullable String before(Change.@Nullable Difference difference) {
        return difference == null ? null : difference.before();
    }

    private static @Nullable String after(Change.@Nullable Difference difference) {
        return difference == null ? null : difference.after();
    }
}
