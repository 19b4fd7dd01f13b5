package org.maillage.base.reading;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a table written as text (RFC 4180, with any of the separators in use): one sheet, named after the file.
///
/// Every cell is text: « 06 12 », « 1/2 » or « 2025-2026 » are for whoever knows the column to understand. Rows are
/// counted as a spreadsheet shows them: a blank line is one, a line end between quotes begins none.
final class CsvSheetReader extends AbstractBaseCsvCallbackHandler<Integer> {

    /// A text that a spreadsheet would take for a formula without the apostrophe, which our own files put before it
    /// (decision 19).
    private static final Pattern NEUTRALISED = Pattern.compile("'+[=+\\-@\\t\\r＝＋－＠]");

    /// How exports keep Excel from taking « 0612 » for a number: `="0612"`.
    private static final Pattern FORCED_TEXT = Pattern.compile("=\"([^\"]*)\"");

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
            throw broken.getCause() instanceof Refusal ours
                    ? ours
                    : Refusal.misplacedQuote(reader.getStartingLineNumber());
        }
        return draft.toSheet(nameOf(fileName), false);
    }

    static String nameOf(String fileName) {
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
            take(index + 1, CellValues.text(meantBy(new String(buffer, offset, length))));
        }
    }

    private static String meantBy(String raw) {
        if (raw.charAt(0) == '\'' && NEUTRALISED.matcher(raw).lookingAt()) {
            return raw.substring(1);
        }
        Matcher forced = FORCED_TEXT.matcher(raw);
        return raw.charAt(0) == '=' && forced.matches() ? forced.group(1) : raw;
    }

    private void take(int column, CellValue.Text text) {
        if (text.text().isEmpty()) {
            return;
        }
        if (row > CellAddress.MAX_ROW || column > CellAddress.MAX_COLUMN) {
            throw Refusal.beyondASheet();
        }
        draft.put(row, column, text);
    }

    @Override
    protected Integer buildRecord() {
        return row;
    }
}
