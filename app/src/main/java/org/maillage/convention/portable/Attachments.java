package org.maillage.convention.portable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.convention.contents.ContentTable;
import org.maillage.convention.contents.ContentTables;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.StreamedAttachment;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The files kept with a convention: each an entry of its own, that its row names in the place of the bytes.
@Component
class Attachments {

    static final String FOLDER = "pieces/";

    private final ContentTables tables;
    private final Documents documents;
    private final ObjectProvider<StreamedAttachment> streamed;
    private final JdbcClient jdbc;

    Attachments(
            ContentTables tables, Documents documents, ObjectProvider<StreamedAttachment> streamed, JdbcClient jdbc) {
        this.tables = tables;
        this.documents = documents;
        this.streamed = streamed;
        this.jdbc = jdbc;
    }

    /// One file.
    record Piece(ContentTable table, UUID row, String column, String entry) {}

    /// The tables that keep files.
    List<ContentTable> listTables() {
        return tables.listOf(ContentUse.TAKEN_AWAY).stream()
                .filter(table -> !table.attachments().isEmpty())
                .toList();
    }

    /// The contents with the name of an entry in each such column.
    Contents named(Contents contents) {
        Map<String, ContentTable> byName =
                listTables().stream().collect(Collectors.toMap(ContentTable::name, table -> table));
        return contents.each((name, row) -> {
            ContentTable table = byName.get(name);
            Contents.Row told = row;
            if (table != null) {
                for (String column : table.attachments()) {
                    told = told.with(column, entry(table, row, column));
                }
            }
            return Optional.of(told);
        });
    }

    /// Those that named contents tell of.
    List<Piece> listOf(Contents named) {
        var pieces = new ArrayList<Piece>();
        for (ContentTable table : listTables()) {
            for (Contents.Row row : named.rows(table.name())) {
                for (String column : table.attachments()) {
                    String entry = row.text(column);
                    if (entry != null) {
                        pieces.add(new Piece(table, row.id(), column, entry));
                    }
                }
            }
        }
        return pieces;
    }

    /// Writes them one after the other: a single one is in memory, and none of those that are streamed.
    void write(Departure departure, List<Piece> pieces, Set<String> named, FileWriting file) throws IOException {
        for (Piece piece : pieces) {
            Optional<StreamedAttachment> slices = findStreamed(piece.table());
            if (slices.isPresent()) {
                file.add(piece.entry(), out -> slices.get().copy(piece.row(), out));
                continue;
            }
            byte[] kept = jdbc.sql("select coalesce(%s, '') from %s where id = ?"
                            .formatted(piece.column(), piece.table().name()))
                    .param(piece.row())
                    .query(byte[].class)
                    .single();
            byte[] content = documents.find(piece.table().name()).isPresent()
                    ? documents.departing(departure, piece.table().name(), kept, named)
                    : kept;
            file.add(piece.entry(), out -> out.write(content));
        }
    }

    Optional<StreamedAttachment> findStreamed(ContentTable table) {
        return streamed.stream().filter(one -> one.table().equals(table.name())).findFirst();
    }

    void restore(Piece piece, byte[] content) {
        jdbc.sql("update %s set %s = ? where id = ?".formatted(piece.table().name(), piece.column()))
                .params(content, piece.row())
                .update();
    }

    /// The rows without these columns, or with nothing in them until [#restore].
    Contents emptied(Contents contents) {
        Map<String, ContentTable> byName =
                listTables().stream().collect(Collectors.toMap(ContentTable::name, table -> table));
        return contents.each((name, row) -> {
            ContentTable table = byName.get(name);
            if (table == null) {
                return Optional.of(row);
            }
            Contents.Row emptied = row;
            for (String column : table.attachments()) {
                emptied = row.get(column) == null ? emptied : emptied.with(column, "\\x");
            }
            return Optional.of(emptied);
        });
    }

    // Its own name, in a folder of its own: no two files meet, whatever they are called.
    private String entry(ContentTable table, Contents.Row row, String column) {
        String name = documents.find(table.name()).isPresent()
                ? row.text("name") + ".json"
                : Optional.ofNullable(row.text("file_name")).orElse(column);
        String safe = name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "_").replaceAll("^\\.+", "_");
        String shortened = safe.length() > 120 ? safe.substring(safe.length() - 120) : safe;
        return FOLDER + table.name() + "/" + row.id() + "/" + (shortened.isBlank() ? column : shortened);
    }
}
