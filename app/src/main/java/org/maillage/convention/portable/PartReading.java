package org.maillage.convention.portable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Contents.Row;
import org.maillage.convention.contents.ContentsFormat;
import org.maillage.convention.contents.JsonRows;
import org.maillage.convention.contents.UnreadableContents;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a file holds of one convention: that it leaves with, or a copy that goes along.
@Component
class PartReading {

    private static final int MOST_BATCHES = 1 << 30;

    /// Those of today, and those that a later release renamed.
    private static final Pattern TABLE = Pattern.compile("[a-z_]+\\.[a-z_]+");

    private final ContentsFormat format;
    private final ContentsCheck check;
    private final Attachments attachments;
    private final Documents documents;
    private final SharedKinds kinds;
    private final JsonMapper json;

    PartReading(
            ContentsFormat format,
            ContentsCheck check,
            Attachments attachments,
            Documents documents,
            SharedKinds kinds,
            JsonMapper json) {
        this.format = format;
        this.check = check;
        this.attachments = attachments;
        this.documents = documents;
        this.kinds = kinds;
        this.json = json;
    }

    /// One convention of the file, with all the files kept with it.
    ///
    /// @param folder ends in a slash, or is empty
    Contents part(OpenedFile file, String folder, Directory directory) throws IOException {
        String entry = folder + PortableFile.CONTENTS;
        Contents contents = document(file, entry, directory);
        for (Attachments.Piece piece : attachments.listOf(contents)) {
            if (!piece.entry().startsWith(Attachments.FOLDER) || !file.holds(piece.entry())) {
                throw new UnfitFile(entry + ", " + piece.table().name() + "\u00a0: la pièce « " + piece.entry()
                        + " » n’est pas dans l’archive." + UnfitFile.AGAIN);
            }
            if (documents.find(piece.table().name()).isPresent()) {
                check.values(piece.entry(), contents(file, piece.entry()));
            }
        }
        return contents;
    }

    /// A document that can stand in this database.
    Contents document(OpenedFile file, String entry, Directory directory) throws IOException {
        Contents contents = contents(file, entry);
        check.rows(entry, contents);
        check.references(entry, contents, directory);
        return contents;
    }

    /// One document of the file: they may be large, and are in memory one at a time.
    Contents contents(OpenedFile file, String entry) throws IOException {
        try {
            return format.read(file.text(entry));
        } catch (UnreadableContents | JacksonException | ClassCastException unreadable) {
            throw new UnfitFile(
                    "« " + entry + " » n’est pas un document du format annoncé, ou ne se lit pas." + UnfitFile.AGAIN);
        }
    }

    Directory directory(OpenedFile file) throws IOException {
        try {
            JsonNode root = json.readTree(file.text(Directory.NAME));
            var read = new LinkedHashMap<SharedKind, List<Row>>();
            kinds.list().forEach(kind -> read.put(kind, rows(root, kind.entry())));
            var directory = new Directory(read);
            check.directory(directory);
            return directory;
        } catch (JacksonException unreadable) {
            throw new UnfitFile("« " + Directory.NAME + " » ne se lit pas." + UnfitFile.AGAIN);
        }
    }

    private List<Row> rows(JsonNode root, String name) {
        var rows = new ArrayList<Row>();
        root.path(name).forEach(node -> rows.add(new JsonRows(json).row(node)));
        return rows;
    }

    /// The lines of the journal, one after the other.
    Row journalLine(String line, int number) {
        try {
            Row row = new JsonRows(json).read(line);
            if (!Values.isId(String.valueOf(row.text("subject_id")))
                    || !(row.get("batch") instanceof Integer batch && batch >= 0 && batch < MOST_BATCHES)
                    || !TABLE.matcher(String.valueOf(row.text("table_name"))).matches()
                    || !(row.get("changes") instanceof Map<?, ?>)) {
                throw new UnfitFile(PortableFile.JOURNAL + ", ligne " + number
                        + "\u00a0: ce n’est pas un changement de la convention." + UnfitFile.AGAIN);
            }
            return row;
        } catch (JacksonException unreadable) {
            throw new UnfitFile(
                    PortableFile.JOURNAL + ", ligne " + number + "\u00a0: elle ne se lit pas." + UnfitFile.AGAIN);
        }
    }
}
