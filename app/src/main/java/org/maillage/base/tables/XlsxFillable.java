package org.maillage.base.tables;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.ListDataValidation;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A spreadsheet to fill in as Office Open XML, by fastexcel.
final class XlsxFillable {

    private static final String HEADING_COLOUR = "E8EEF2";
    private static final int[] GUIDE_WIDTHS = {30, 18, 60, 40, 40};

    private final FillableTable table;

    XlsxFillable(FillableTable table) {
        this.table = table;
    }

    void writeTo(OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Maillage", "1.0");
        Worksheet data = workbook.newWorksheet(table.sheet());
        writeGuide(workbook.newWorksheet(FillableTable.GUIDE));
        if (!table.listed().isEmpty()) {
            Worksheet lists = workbook.newWorksheet(FillableTable.LISTS);
            writeLists(lists);
            offerLists(data, lists);
        }
        writeHeadings(data);
        workbook.finish();
    }

    private void writeHeadings(Worksheet sheet) {
        for (int column = 0; column < table.columns().size(); column++) {
            sheet.width(column, table.columns().get(column).widthChars());
            writeHeading(sheet, 0, column, table.columns().get(column).label());
        }
        sheet.freezePane(0, 1);
        sheet.repeatRows(0);
        sheet.pageOrientation("landscape");
    }

    private void writeGuide(Worksheet sheet) {
        for (int column = 0; column < GUIDE_WIDTHS.length; column++) {
            sheet.width(column, GUIDE_WIDTHS[column]);
        }
        List<List<String>> lines = table.guide();
        for (int row = 0; row < lines.size(); row++) {
            for (int column = 0; column < lines.get(row).size(); column++) {
                String words = lines.get(row).get(column);
                if (row == table.guideHeadings()) {
                    writeHeading(sheet, row, column, words);
                } else if (!words.isEmpty()) {
                    sheet.inlineString(row, column, words);
                    sheet.style(row, column)
                            .wrapText(row > table.guideHeadings())
                            .verticalAlignment("top")
                            .set();
                }
            }
        }
    }

    private void writeLists(Worksheet sheet) {
        List<FillableTable.Column> listed = table.listed();
        for (int column = 0; column < listed.size(); column++) {
            sheet.width(column, listed.get(column).widthChars());
            writeHeading(sheet, 0, column, listed.get(column).label());
            List<String> words = listed.get(column).words();
            for (int row = 0; row < words.size(); row++) {
                sheet.inlineString(row + 1, column, words.get(row));
            }
        }
        sheet.freezePane(0, 1);
    }

    private void offerLists(Worksheet data, Worksheet lists) {
        List<FillableTable.Column> listed = table.listed();
        for (int list = 0; list < listed.size(); list++) {
            FillableTable.Column column = listed.get(list);
            int at = table.columns().indexOf(column);
            ListDataValidation validation = data.range(1, at, FillableTable.LINES, at)
                    .validateWithList(lists.range(1, list, column.words().size(), list));
            validation.allowBlank(true).showErrorMessage(!column.several());
            if (!column.several()) {
                validation
                        .errorStyle(DataValidationErrorStyle.STOP)
                        .errorTitle(column.label())
                        .error(FillableTable.NOT_LISTED);
            }
        }
    }

    private static void writeHeading(Worksheet sheet, int row, int column, String label) {
        sheet.inlineString(row, column, label);
        sheet.style(row, column)
                .bold()
                .fillColor(HEADING_COLOUR)
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }
}
