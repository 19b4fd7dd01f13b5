package org.maillage.base.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The door of this package: bytes in, a workbook or a refusal out.
public final class Workbooks {

    static final int MAX_MEGABYTES = 25;

    private Workbooks() {}

    /// Opens a spreadsheet. Pure: the same bytes give the same answer, nothing is written anywhere.
    ///
    /// @param fileName the name given by the sender, compared with what the file holds
    public static WorkbookReading read(String fileName, byte[] content) {
        try {
            return new WorkbookReading.Opened(open(fileName, content));
        } catch (Refusal refusal) {
            return new WorkbookReading.Refused(refusal.sentence());
        } catch (IOException | RuntimeException broken) {
            // Whatever a hostile or truncated file provokes in the JDK's or the archive's reader is the file's fault.
            return new WorkbookReading.Refused(Refusal.damaged().sentence());
        }
    }

    /// The same, for things that are also published as lists of objects ([JsonSheetReader]).
    public static WorkbookReading readWithObjects(String fileName, byte[] content) {
        if (!isJson(content)) {
            return read(fileName, content);
        }
        try {
            if (content.length > MAX_MEGABYTES * 1024 * 1024) {
                throw Refusal.tooHeavy(MAX_MEGABYTES);
            }
            requireName(fileName, WorkbookFormat.JSON);
            Sheet sheet = JsonSheetReader.read(CsvSheetReader.nameOf(fileName), content, new CellBudget());
            return new WorkbookReading.Opened(new Workbook(fileName, WorkbookFormat.JSON, List.of(sheet)));
        } catch (Refusal refusal) {
            return new WorkbookReading.Refused(refusal.sentence());
        } catch (RuntimeException broken) {
            return new WorkbookReading.Refused(Refusal.damaged().sentence());
        }
    }

    // No table as text begins by one of the two; what stands before them are blanks and the mark of UTF-8.
    private static boolean isJson(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 200), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .stripLeading();
        return start.startsWith("[") || start.startsWith("{");
    }

    private static Workbook open(String fileName, byte[] content) throws IOException {
        if (content.length > MAX_MEGABYTES * 1024 * 1024) {
            throw Refusal.tooHeavy(MAX_MEGABYTES);
        }
        if (!Signature.isArchive(content)) {
            return openText(fileName, content);
        }
        try (Archive archive = Archive.open(content)) {
            WorkbookFormat format = Signature.formatOf(archive);
            requireName(fileName, format);
            CellBudget budget = new CellBudget();
            List<Sheet> sheets = format == WorkbookFormat.ODS
                    ? new OdsReader(archive, budget).read()
                    : new XlsxReader(archive, budget).read();
            if (sheets.isEmpty()) {
                throw Refusal.noSheet();
            }
            return new Workbook(fileName, format, sheets);
        }
    }

    private static Workbook openText(String fileName, byte[] content) throws IOException {
        if (!WorkbookFormat.CSV.isNameOf(fileName)) {
            Signature.requireText(content);
        }
        requireName(fileName, WorkbookFormat.CSV);
        Sheet sheet = CsvSheetReader.read(fileName, CsvText.of(content), new CellBudget());
        return new Workbook(fileName, WorkbookFormat.CSV, List.of(sheet));
    }

    private static void requireName(String fileName, WorkbookFormat format) {
        if (!format.isNameOf(fileName)) {
            throw Refusal.misnamed(fileName, format);
        }
    }
}
