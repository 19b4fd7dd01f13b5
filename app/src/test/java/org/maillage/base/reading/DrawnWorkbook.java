package org.maillage.base.reading;

import com.github.miachm.sods.SpreadSheet;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A workbook drawn in a test, written by the software of others in either format.
public final class DrawnWorkbook {

    private record Block(String sheet, int top, int left, int bottom, int right) {}

    private final Map<String, Object[][]> sheets = new LinkedHashMap<>();
    private final List<Block> blocks = new ArrayList<>();

    public static DrawnWorkbook with(String sheet, Object[]... rows) {
        return new DrawnWorkbook().and(sheet, rows);
    }

    /// A line; an empty string draws nothing.
    public static Object[] row(Object... cells) {
        return cells;
    }

    public DrawnWorkbook and(String sheet, Object[]... rows) {
        sheets.put(sheet, rows);
        return this;
    }

    /// Merges a block, its corners counted from 0.
    public DrawnWorkbook merging(String sheet, int top, int left, int bottom, int right) {
        blocks.add(new Block(sheet, top, left, bottom, right));
        return this;
    }

    public Workbook readAsXlsx() {
        return opened(Workbooks.read("plan.xlsx", xlsx()));
    }

    public Workbook readAsOds() {
        return opened(Workbooks.read("plan.ods", ods()));
    }

    public static Workbook opened(WorkbookReading reading) {
        return switch (reading) {
            case WorkbookReading.Opened opened -> opened.workbook();
            case WorkbookReading.Refused refused -> throw new AssertionError(refused.sentence());
        };
    }

    public byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var workbook = new org.dhatim.fastexcel.Workbook(out, "Maillage", "1.0")) {
            sheets.forEach((name, rows) -> draw(workbook.newWorksheet(name), name, rows));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private void draw(org.dhatim.fastexcel.Worksheet sheet, String name, Object[][] rows) {
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].length; c++) {
                switch (rows[r][c]) {
                    case String blank when blank.isEmpty() -> {}
                    case LocalDate date -> {
                        sheet.value(r, c, date);
                        sheet.style(r, c).format("dd/mm/yyyy").set();
                    }
                    case Number number -> sheet.value(r, c, number);
                    case Boolean flag -> sheet.value(r, c, flag);
                    default -> sheet.value(r, c, rows[r][c].toString());
                }
            }
        }
        blocks.stream()
                .filter(block -> block.sheet().equals(name))
                .forEach(block -> sheet.range(block.top(), block.left(), block.bottom(), block.right())
                        .merge());
    }

    public byte[] ods() {
        SpreadSheet workbook = new SpreadSheet();
        sheets.forEach((name, rows) -> {
            int width = 1;
            for (Object[] row : rows) {
                width = Math.max(width, row.length);
            }
            var sheet = new com.github.miachm.sods.Sheet(name, Math.max(1, rows.length), width);
            for (int r = 0; r < rows.length; r++) {
                // SODS 1.8.0 writes a line without any cell as a copy of the next one: a space keeps it apart.
                sheet.getRange(r, 0).setValue(" ");
                for (int c = 0; c < rows[r].length; c++) {
                    if (!rows[r][c].equals("")) {
                        sheet.getRange(r, c).setValue(rows[r][c]);
                    }
                }
            }
            blocks.stream()
                    .filter(block -> block.sheet().equals(name))
                    .forEach(block -> sheet.getRange(
                                    block.top(),
                                    block.left(),
                                    block.bottom() - block.top() + 1,
                                    block.right() - block.left() + 1)
                            .merge());
            workbook.appendSheet(sheet);
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            workbook.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
