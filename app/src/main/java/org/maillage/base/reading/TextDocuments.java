package org.maillage.base.reading;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

/// The door for text documents: bytes in, a document or a refusal out.
public final class TextDocuments {

    private TextDocuments() {}

    /// Opens a text document. Pure: the same bytes give the same answer, nothing is written anywhere.
    ///
    /// @param fileName the name given by the sender, compared with what the file holds
    public static DocumentReading read(String fileName, byte[] content) {
        return read(fileName, content, new DocumentAllowance());
    }

    static DocumentReading read(String fileName, byte[] content, DocumentAllowance allowance) {
        try {
            return new DocumentReading.Opened(open(fileName, content, allowance));
        } catch (Refusal refusal) {
            return new DocumentReading.Refused(refusal.sentence());
        } catch (IOException | RuntimeException broken) {
            // Whatever a hostile or truncated file provokes in the JDK's or the archive's reader is the file's fault.
            return new DocumentReading.Refused(Refusal.damaged().sentence());
        }
    }

    private static TextDocument open(String fileName, byte[] content, DocumentAllowance allowance) throws IOException {
        if (content.length > Workbooks.MAX_MEGABYTES * 1024 * 1024) {
            throw Refusal.tooHeavy(Workbooks.MAX_MEGABYTES);
        }
        DocumentSignature.requireArchive(content);
        try (Archive archive = Archive.open(content, allowance.bytes())) {
            allowance.text().begin();
            TextFormat format = DocumentSignature.formatOf(archive);
            requireName(fileName, format);
            DocumentReader reader = switch (format) {
                case DOCX -> new WordReader(archive, allowance.text());
                case ODT -> new OdtReader(archive, allowance.text());
            };
            List<TextBlock> blocks = reader.readBody();
            if (blocks.stream().allMatch(TextDocuments::isBlank)) {
                throw DocumentRefusal.noText();
            }
            return new TextDocument(fileName, format, blocks, reader.readMargins());
        }
    }

    /// Stops at the first word: the whole text of a table is joined for nobody.
    private static boolean isBlank(TextBlock block) {
        return block instanceof TextBlock.Table(List<TextRow> rows)
                ? rows.stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.blocks().stream())
                        .allMatch(TextDocuments::isBlank)
                : block.text().isBlank();
    }

    private static void requireName(String fileName, TextFormat format) {
        if (!fileName.toLowerCase(Locale.ROOT).endsWith(format.extension())) {
            throw DocumentRefusal.misnamed(fileName, format);
        }
    }
}
