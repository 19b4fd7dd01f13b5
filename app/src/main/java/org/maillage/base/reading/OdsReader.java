package org.maillage.base.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the cells of an OpenDocument spreadsheet (OASIS ODF 1.3, part 3, chapter 9).
///
/// Runs of equal rows and cells are written once with a count: empty runs cost nothing, filled ones are unrolled
/// within the budget. Not read: comments, drawings, tracked changes, tables linked from elsewhere.
final class OdsReader {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final Set<String> BESIDE_THE_ROWS =
            Set.of("tracked-changes", "dde-links", "forms", "shapes", "named-expressions", "scenario", "table-source");

    /// Equal cells side by side.
    private record Run(int column, int repeated, CellValue value) {}

    private final Archive archive;
    private final CellBudget budget;
    private final Set<String> hidingStyles = new HashSet<>();

    OdsReader(Archive archive, CellBudget budget) {
        this.archive = archive;
        this.budget = budget;
    }

    List<Sheet> read() throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (XmlPart part = archive.xml("content.xml").requireRoot("document-content")) {
            String styleName = "";
            while (part.advance()) {
                if (part.starts("style")) {
                    styleName = orEmpty(part.attribute(STYLE, "name"));
                } else if (part.starts("table-properties") && "false".equals(part.attribute(TABLE, "display"))) {
                    hidingStyles.add(styleName);
                } else if (part.starts("table")) {
                    sheets.add(readSheet(part));
                } else if (part.isStart() && BESIDE_THE_ROWS.contains(part.element())) {
                    part.skip();
                }
            }
        }
        return sheets;
    }

    private Sheet readSheet(XmlPart part) {
        String name = orEmpty(part.attribute(TABLE, "name"));
        boolean hidden = hidingStyles.contains(orEmpty(part.attribute(TABLE, "style-name")));
        SheetDraft draft = new SheetDraft(budget);
        long row = 1;
        while (part.advance() && !part.ends("table")) {
            if (part.starts("table-row")) {
                int repeated = count(part.attribute(TABLE, "number-rows-repeated"));
                readRow(part, row, repeated, draft);
                row += repeated;
            } else if (part.isStart() && BESIDE_THE_ROWS.contains(part.element())) {
                part.skip();
            }
        }
        return draft.toSheet(name, hidden);
    }

    private void readRow(XmlPart part, long row, int rowsRepeated, SheetDraft draft) {
        List<Run> runs = new ArrayList<>();
        long column = 1;
        while (part.advance() && !part.ends("table-row")) {
            if (part.starts("table-cell") || part.starts("covered-table-cell")) {
                int repeated = count(part.attribute(TABLE, "number-columns-repeated"));
                int spannedRows = count(part.attribute(TABLE, "number-rows-spanned"));
                int spannedColumns = count(part.attribute(TABLE, "number-columns-spanned"));
                CellValue value = OdsCell.read(part);
                if (!value.showsNothing()) {
                    requireWithin(row + rowsRepeated - 1, column + repeated - 1);
                    runs.add(new Run((int) column, repeated, value));
                    merge(draft, (int) row, (int) column, spannedRows, spannedColumns);
                }
                column += repeated;
            }
        }
        for (int down = 0; down < rowsRepeated && !runs.isEmpty(); down++) {
            fill(draft, (int) row + down, runs);
        }
    }

    private static void requireWithin(long row, long column) {
        if (row > CellAddress.MAX_ROW || column > CellAddress.MAX_COLUMN) {
            throw Refusal.tooLargeOnceOpened();
        }
    }

    private static void fill(SheetDraft draft, int row, List<Run> runs) {
        for (Run run : runs) {
            for (int right = 0; right < run.repeated(); right++) {
                draft.put(row, run.column() + right, run.value());
            }
        }
    }

    private static void merge(SheetDraft draft, int row, int column, int rows, int columns) {
        if (rows > 1 || columns > 1) {
            draft.merge(new Merge(row, column, row + rows - 1, column + columns - 1));
        }
    }

    private static int count(@Nullable String attribute) {
        return attribute == null ? 1 : Math.clamp(Long.parseLong(attribute), 1, CellAddress.MAX_ROW);
    }

    private static String orEmpty(@Nullable String attribute) {
        return attribute == null ? "" : attribute;
    }
}
