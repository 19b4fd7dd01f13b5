package org.maillage.base.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;

/// Reads a table written as text (RFC 4180, with any of the separators in use): one sheet, named after the file.
///
/// Every cell is text: « 06 12 », « 1/2 » or « 2025-2026 » are for whoever knows the column to understand. Rows are
/// counted as a spreadsheet shows them: a blank line is one, a line end between quotes begins none.
final class CsvSheetReader extends AbstractBaseCsvCallbackHandler<Integer> {

    /// What makes a spreadsheet take a text for a formula: our own files put an apostrophe before (decision 19).
    private static final String STARTS_A_FORMULA = "=+-@\t\r＝＋－＠";

    private final SheetDraft draft;
    private int row;

    private CsvSheetReader(SheetDraft draft) {
        this.draft = draft;
    }

    static Sheet read(String fileName, CsvText text, CellBudget budget) throws IOException {
        SheetDraft draft = new SheetDraft(budget);
        CsvSeparator separator = CsvSeparator.find(text);
        CsvSheetReader reader = new CsvSheetReader(draft);
        try (Reader in = text.open();
                CsvReader<Integer> records = CsvSeparator.recordsCutBy(separator.character())
                        .skipEmptyLines(false)
                        .allowUnclosedQuote(false)
                        .build(reader, in)) {
            records.skipLines(separator.named() ? 1 : 0);
            records.forEach(row -> {});
        } catch (CsvParseException broken) {
            throw reader.whyBroken();
        }
        return draft.toSheet(nameOf(fileName), false);
    }

    private Refusal whyBroken() {
        return getFieldCount() >= CellAddress.MAX_COLUMN
                ? Refusal.beyondASheet()
                : Refusal.misplacedQuote(getStartingLineNumber());
    }

    private static String nameOf(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    @Override
    protected void handleBegin(long startingLine) {
        row++;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
        if (length > 0) {
            int start = isNeutralised(buffer, offset, length) ? offset + 1 : offset;
            take(index + 1, new String(buffer, start, offset + length - start));
        }
    }

    private void take(int column, String raw) {
        CellValue.Text text = CellValues.text(raw);
        if (text.text().isEmpty()) {
            return;
        }
        if (row > CellAddress.MAX_ROW || column > CellAddress.MAX_COLUMN) {
            throw Refusal.beyondASheet();
        }
        draft.put(row, column, text);
    }

    private static boolean isNeutralised(char[] buffer, int offset, int length) {
        return length > 1 && buffer[offset] == '\'' && STARTS_A_FORMULA.indexOf(buffer[offset + 1]) >= 0;
    }

    @Override
    protected Integer buildRecord() {
        return row;
    }
}
