package org.maillage.convention.portable;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.maillage.base.journal.JournalTransfer;
import org.maillage.convention.contents.Contents.Row;
import org.maillage.convention.contents.ContentsWriter;
import org.maillage.site.FrenchDates;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Writes a convention that comes back, in the transaction of who calls. Its rows make no entries beside the history
/// it brings; one entry says that it came, and from where.
@Component
class ArrivalWriting {

    private static final int LINES_A_SLICE = 500;

    private final SharedWriting shared;
    private final ContentsWriter writer;
    private final Attachments attachments;
    private final Documents documents;
    private final Unpacking unpacking;
    private final JournalTransfer journal;
    private final Passages passages;
    private final JsonMapper json;

    ArrivalWriting(
            SharedWriting shared,
            ContentsWriter writer,
            Attachments attachments,
            Documents documents,
            Unpacking unpacking,
            JournalTransfer journal,
            Passages passages,
            JsonMapper json) {
        this.shared = shared;
        this.writer = writer;
        this.attachments = attachments;
        this.documents = documents;
        this.unpacking = unpacking;
        this.journal = journal;
        this.passages = passages;
        this.json = json;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Arrival arrival, Matched matched, OpenedFile file) throws IOException {
        shared.add(matched);
        journal.leaveOutAdditionsTo(arrival.id().value());
        writer.add(arrival.id(), attachments.emptied(arrival.contents()));
        journal.tellAgain();
        for (Attachments.Piece piece : attachments.listOf(arrival.contents())) {
            attachments.restore(piece, content(arrival, piece, file));
        }
        writeJournal(arrival, file);
        passages.broughtBack(
                arrival.id(), file.manifest().source(), day(file.manifest().at()));
    }

    private byte[] content(Arrival arrival, Attachments.Piece piece, OpenedFile file) throws IOException {
        var document = documents.find(piece.table().name());
        return document.isPresent()
                ? document.get().write(arrival.here(unpacking.contents(file, piece.entry())))
                : file.bytes(piece.entry());
    }

    private void writeJournal(Arrival arrival, OpenedFile file) throws IOException {
        var gone = new HashMap<String, String>();
        int rank = arrival.id().value().hashCode() & Integer.MAX_VALUE;
        try (var lines = new JournalLines(file.stream(PortableFile.JOURNAL))) {
            var slice = new ArrayList<Row>();
            int held = 0;
            for (String line = lines.next(); line != null; line = lines.next()) {
                slice.add(arrival.told(unpacking.journalLine(line, lines.number()), gone));
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

    private static String day(String at) {
        return FrenchDates.day(
                OffsetDateTime.parse(at).atZoneSameInstant(FrenchDates.PARIS).toLocalDate());
    }
}
