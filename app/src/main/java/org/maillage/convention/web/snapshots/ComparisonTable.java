package org.maillage.convention.web.snapshots;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.site.components.Change;

/// A comparison as a table: one line for each object that came or went, for each field that is no longer the same.
public final class ComparisonTable {

    private ComparisonTable() {}

    /// @param difference null for an object that came or went
    public record Row(
            String theme, ComparedGroup.Way way, ComparedGroup.Line line, Change.@Nullable Difference difference) {}

    public static Table<Row> of(Provenance provenance) {
        return new Table<>(
                provenance,
                List.of(
                        TableColumn.text("Thème", 24, Row::theme),
                        TableColumn.text(
                                "Ce qui s’est passé", 16, row -> row.way().title()),
                        TableColumn.text("Nature", 14, row -> row.line().what()),
                        TableColumn.text("Objet", 50, row -> row.line().object().label()),
                        TableColumn.text("Champ", 24, row -> field(row.difference())),
                        TableColumn.text("Avant", 45, row -> before(row.difference())),
                        TableColumn.text("Après", 45, row -> after(row.difference()))));
    }

    public static Stream<Row> rows(List<ComparedGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.sections().stream()
                        .flatMap(section ->
                                section.lines().stream().flatMap(line -> rows(group.title(), section.way(), line))));
    }

    private static Stream<Row> rows(String theme, ComparedGroup.Way way, ComparedGroup.Line line) {
        return line.differences().isEmpty()
                ? Stream.of(new Row(theme, way, line, null))
                : line.differences().stream().map(difference -> new Row(theme, way, line, difference));
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
