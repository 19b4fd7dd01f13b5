package org.maillage.convention.portable;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.maillage.base.tables.TableFile;
import org.maillage.convention.Convention;
import org.maillage.convention.SpaceTable;
import org.maillage.convention.contents.ContentsFormat;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The parts of the file, each written before the next is read.
@Component
class PortableFile {

    static final String CONTENTS = "convention.json";
    static final String JOURNAL = "journal.jsonl";
    static final String README = "LISEZMOI.txt";
    static final String TABLES = "tableaux/";

    private final DepartingContents contents;
    private final PartWriting part;
    private final DepartingCopies copies;
    private final SharedRows shared;
    private final ObjectProvider<SpaceTable> tables;
    private final JsonMapper json;

    PortableFile(
            DepartingContents contents,
            PartWriting part,
            DepartingCopies copies,
            SharedRows shared,
            ObjectProvider<SpaceTable> tables,
            JsonMapper json) {
        this.contents = contents;
        this.part = part;
        this.copies = copies;
        this.shared = shared;
        this.tables = tables;
        this.json = json;
    }

    void write(Departure departure, OutputStream out) throws IOException {
        var file = new FileWriting(out);
        file.add(README, Readme.of(departure));
        file.add(FormatSchema.ENTRY, FormatSchema.published());
        DepartingContents.Seen seen = contents.of(departure);
        Set<String> ids = new HashSet<>();
        part.write("", departure, seen, ids, file);
        copies.write(departure, seen.hidden(), ids, file);
        file.add(
                Directory.NAME,
                json.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(shared.read(departure.space().id(), ids, departure.complete())
                                .document()));
        for (SpaceTable table : tables.orderedStream().toList()) {
            TableFile<?> sheet = table.whole(departure.space());
            file.add(TABLES + sheet.fileName(), sheet::writeTo);
        }
        file.finish(json.writerWithDefaultPrettyPrinter().writeValueAsString(manifest(departure, file.entries())));
    }

    private static Manifest manifest(Departure departure, List<Manifest.Entry> entries) {
        Convention convention = departure.space().convention();
        return new Manifest(
                ContentsFormat.NAME,
                ContentsFormat.VERSION,
                Release.version(),
                departure.at().toOffsetDateTime().toString(),
                departure.source(),
                departure.complete(),
                convention.id().value().toString(),
                convention.title(),
                entries);
    }
}
