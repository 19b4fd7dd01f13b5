package org.maillage.base.reading;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

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

    private static Workbook open(String fileName, byte[] content) throws IOException {
        if (content.length > MAX_MEGABYTES * 1024 * 1024) {
            throw Refusal.tooHeavy(MAX_MEGABYTES);
        }
        Signature.requireArchive(content);
        try (Archive archive = Archive.open(content)) {
            WorkbookFormat format = Signature.formatOf(archive);
            requireName(fileName, format);
            CellBudget budget = new CellBudget();
            var sheets = switch (format) {
                case XLSX -> new XlsxReader(archive, budget).read();
                case ODS -> new OdsReader(archive, budget).read();
                case FICHES -> List.<Sheet>of();
            };
            if (sheets.isEmpty()) {
                throw Refusal.noSheet();
            }
            return new Workbook(fileName, format, sheets);
        }
    }

    private static void requireName(String fileName, WorkbookFormat format) {
        if (!fileName.toLowerCase(Locale.ROOT).endsWith(format.extension())) {
            throw Refusal.misnamed(fileName, format);
        }
    }
}
