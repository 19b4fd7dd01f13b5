package org.maillage.convention.portable;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.contents.ContentTable;
import org.maillage.convention.contents.ContentTables;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Contents.Row;
import org.springframework.stereotype.Component;

/// Whether contents can stand in this database: each value in its column, each reference to something of the same file.
/// What only the database knows (what must be unique, say) it refuses itself.
@Component
class ContentsCheck {

    private final ContentTables tables;
    private final Catalogue catalogue;

    ContentsCheck(ContentTables tables, Catalogue catalogue) {
        this.tables = tables;
        this.catalogue = catalogue;
    }

    Map<String, ContentTable> known() {
        return tables.listOf(ContentUse.TAKEN_AWAY).stream()
                .collect(Collectors.toMap(ContentTable::name, table -> table, (a, b) -> a, LinkedHashMap::new));
    }

    /// One convention, and rows of known tables with all that they must say.
    void rows(String entry, Contents contents) {
        if (contents.rows(Contents.CONVENTION).size() != 1) {
            throw new UnfitFile(entry + "\u00a0: il y faut une convention, et une seule." + UnfitFile.AGAIN);
        }
        values(entry, contents);
    }

    void values(String entry, Contents contents) {
        Map<String, ContentTable> known = known();
        for (Map.Entry<String, List<Row>> table : contents.tables().entrySet()) {
            ContentTable kind = known.get(table.getKey());
            if (kind == null) {
                throw new UnfitFile(
                        entry + "\u00a0: cette instance ne connaît pas la table « " + table.getKey()
                                + " ». Le fichier vient sans doute d’une version plus récente\u00a0: mettez cette instance à jour.");
            }
            List<CatalogueColumn> columns = catalogue.columns(kind);
            int number = 0;
            for (Row row : table.getValue()) {
                number++;
                check(entry + ", " + table.getKey() + ", ligne " + number, kind.attachments(), columns, row);
            }
        }
    }

    void directory(Directory directory) {
        directory.kinds().forEach((kind, rows) -> {
            List<CatalogueColumn> columns = catalogue.columns(ContentTable.ofObjects(kind.table(), kind.table()));
            int number = 0;
            for (Row row : rows) {
                number++;
                check(Directory.NAME + ", " + kind.entry() + ", ligne " + number, Set.of(), columns, row);
            }
        });
    }

    /// A row of another convention must not be reached from this one: all that a row names is in the file.
    void references(String entry, Contents contents, Directory directory) {
        var all = new HashMap<>(contents.tables());
        directory.kinds().forEach((kind, rows) -> all.put(kind.table(), rows));
        Map<String, Set<UUID>> ids = new HashMap<>();
        all.forEach((table, rows) -> ids.put(table, new Contents(Map.of(table, rows)).ids()));
        known().values().forEach(table -> {
            List<CatalogueColumn> references = catalogue.columns(table).stream()
                    .filter(column -> !column.refersTo().isEmpty())
                    .toList();
            int number = 0;
            for (Row row : contents.rows(table.name())) {
                number++;
                for (CatalogueColumn column : references) {
                    Set<UUID> there = ids.getOrDefault(column.refersTo(), Set.of());
                    if (row.findId(column.name())
                            .filter(id -> !there.contains(id))
                            .isPresent()) {
                        throw new UnfitFile(entry + ", " + table.name() + ", ligne " + number
                                + "\u00a0: « " + column.name() + " » désigne un élément de « " + column.refersTo()
                                + " » qui n’est pas dans le fichier." + UnfitFile.AGAIN);
                    }
                }
            }
        });
    }

    /// Columns that name something of another convention, which may not be here: an id that no key of the database
    /// holds.
    Map<String, Set<String>> outward() {
        var outward = new HashMap<String, Set<String>>();
        known().values()
                .forEach(table -> outward.put(
                        table.name(),
                        catalogue.columns(table).stream()
                                .filter(column -> column.type().equals("uuid")
                                        && column.nullable()
                                        && column.refersTo().isEmpty()
                                        && !table.references().containsKey(column.name()))
                                .map(CatalogueColumn::name)
                                .collect(Collectors.toSet())));
        return outward;
    }

    private static void check(String where, Set<String> attachments, List<CatalogueColumn> columns, Row row) {
        Set<String> known = columns.stream().map(CatalogueColumn::name).collect(Collectors.toSet());
        row.values().keySet().stream()
                .filter(column -> !known.contains(column))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new UnfitFile(
                            where + "\u00a0: cette instance ne connaît pas la colonne « " + unknown
                                    + " ». Le fichier vient sans doute d’une version plus récente\u00a0: mettez cette instance à jour.");
                });
        for (CatalogueColumn column : columns) {
            boolean said = row.values().containsKey(column.name());
            Object value = row.get(column.name());
            boolean fits = attachments.contains(column.name())
                    ? value instanceof String || value == null && column.nullable()
                    : said ? ColumnTypes.fits(column, value) && sound(value) : !column.required();
            if (!fits) {
                throw new UnfitFile(where + "\u00a0: « " + column.name() + " » ne peut pas valoir " + shown(value) + "."
                        + UnfitFile.AGAIN);
            }
        }
    }

    // What PostgreSQL cannot hold.
    private static boolean sound(@Nullable Object value) {
        boolean[] sound = {true};
        Values.texts(value, text -> sound[0] &= text.indexOf('\0') < 0);
        return sound[0];
    }

    private static String shown(@Nullable Object value) {
        String text = value == null ? "rien" : "« " + value + " »";
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
