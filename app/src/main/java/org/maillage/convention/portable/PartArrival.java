package org.maillage.convention.portable;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.base.journal.JournalTransfer;
import org.maillage.convention.contents.ArrivingRows;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.Contents.Row;
import org.maillage.convention.contents.ContentsWriter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Writes one convention that comes back, or a copy that came with it: its rows, the files kept with it, its journal.
@Component
class PartArrival {

    private static final int LINES_A_SLICE = 500;

    private final ContentsWriter writer;
    private final Attachments attachments;
    private final Documents documents;
    private final PartReading parts;
    private final JournalTransfer journal;
    private final ObjectProvider<ArrivingRows> arriving;
    private final JsonMapper json;

    PartArrival(
            ContentsWriter writer,
            Attachments attachments,
            Documents documents,
            PartReading parts,
            JournalTransfer journal,
            ObjectProvider<ArrivingRows> arriving,
            JsonMapper json) {
        this.writer = writer;
        this.attachments = attachments;
        this.documents = documents;
        this.parts = parts;
        this.journal = journal;
        this.arriving = arriving;
        this.json = json;
    }

    /// @param folder where it stands in the file
    void write(String folder, Arrival arrival, OpenedFile file) throws IOException {
        journal.leaveOutAdditionsTo(arrival.id().value());
        writer.add(arrival.id(), attachments.emptied(arrived(arrival.contents())));
        journal.tellAgain();
        for (Attachments.Piece piece : attachments.listOf(arrival.contents())) {
            restore(arrival, piece, file);
        }
        writeJournal(folder, arrival, file);
    }

    private void restore(Arrival arrival, Attachments.Piece piece, OpenedFile file) throws IOException {
        var streamed = attachments.findStreamed(piece.table());
        if (streamed.isEmpty()) {
            attachments.restore(piece, content(arrival, piece, file));
            return;
        }
        try (InputStream in = file.stream(piece.entry())) {
            streamed.get().write(piece.row(), in);
        }
    }

    private Contents arrived(Contents contents) {
        Map<String, ArrivingRows> byTable =
                arriving.stream().collect(Collectors.toMap(ArrivingRows::table, Function.identity()));
        return contents.each((table, row) -> {
            ArrivingRows changed = byTable.get(table);
            return Optional.of(changed == null ? row : changed.arriving(row));
        });
    }

    private byte[] content(Arrival arrival, Attachments.Piece piece, OpenedFile file) throws IOException {
        var document = documents.find(piece.table().name());
        return document.isPresent()
                ? document.get().write(arrival.here(parts.contents(file, piece.entry())))
                : file.bytes(piece.entry());
    }

    private void writeJournal(String folder, Arrival arrival, OpenedFile file) throws IOException {
        var gone = new HashMap<String, String>();
        int rank = arrival.id().value().hashCode() & Integer.MAX_VALUE;
        try (var lines = new JournalLines(file.stream(folder + PortableFile.JOURNAL))) {
            var slice = new ArrayList<Row>();
            int held = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                slice.add(arrival.told(parts.journalLine(line, lines.number()), gone));
                held += line.length();
                if (slice.size() == LINES_A_SLICE || held > JournalLines.LONGEST) {
                    journal.write(arrival.id().value(), array(slice), rank);
                    slice.clear();
                    held = 0;
                }
            }
            journal.write(arrival.id().value(), array(slice), rank);
        }
    }

    private String array(List<Row> lines) {
        return json.writeValueAsString(lines.stream().map(Row::values).toList());
    }
}
