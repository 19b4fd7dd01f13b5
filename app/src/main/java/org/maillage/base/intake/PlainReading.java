package org.maillage.base.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.CellValue;
import org.maillage.base.reading.Row;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.Workbook;

/// The reading of a table in which each line is one thing. A cell that a merged block shows over several lines counts
/// for each of them; a line of totals and an empty one are passed over.
final class PlainReading {

    private static final String NO_TABLE =
            "Aucune feuille de ce fichier ne ressemble au tableau attendu : il faut une ligne d’en-têtes avec au moins"
                    + " la colonne « %s ». Ajoutez-la, ou dites à l’étape suivante où elle se trouve.";
    private static final String NO_ROW =
            "La feuille « %s » a bien les colonnes attendues, mais aucune ligne n’y est remplie. Remplissez-en au"
                    + " moins une, puis envoyez le fichier à nouveau.";

    private final Workbook workbook;
    private final List<ColumnDescription> descriptions;
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<UnreadCell> unread = new ArrayList<>();

    private PlainReading(Workbook workbook, List<ColumnDescription> descriptions) {
        this.workbook = workbook;
        this.descriptions = descriptions;
    }

    /// The first of the descriptions is the column that no row goes without.
    static IntakeReading of(Workbook workbook, SheetChoice choice, List<ColumnDescription> descriptions) {
        return new PlainReading(workbook, descriptions).read(choice);
    }

    private IntakeReading read(SheetChoice choice) {
        Optional<Found> found = ChosenTable.in(
                        workbook, choice, descriptions, descriptions.getFirst().key())
                .map(Found::new);
        workbook.sheets().stream()
                .filter(sheet -> found.isEmpty() || sheet != found.get().sheet())
                .forEach(sheet -> sheet.rows().forEach(row -> leave(sheet, row, "autre feuille que celle du tableau")));
        found.ifPresent(this::readRows);
        return new IntakeReading(
                found.map(table -> table.sheet().name()).orElse(null),
                workbook.sheets().stream().map(Sheet::name).toList(),
                found.map(table -> table.recognition().headerRow()).orElse(0),
                found.map(table -> table.recognition().columns()).orElse(List.of()),
                found.map(table -> table.recognition().unknown().stream()
                                .map(Cell::text)
                                .toList())
                        .orElse(List.of()),
                rows,
                unread,
                workbook.cellCount(),
                whyNone(found));
    }

    private @Nullable String whyNone(Optional<Found> found) {
        if (!rows.isEmpty()) {
            return null;
        }
        return found.map(table -> NO_ROW.formatted(table.sheet().name()))
                .orElse(NO_TABLE.formatted(descriptions.getFirst().label()));
    }

    private void readRows(Found table) {
        for (Row row : table.sheet().rows()) {
            if (row.number() <= table.recognition().headerRow()) {
                leave(table.sheet(), row, "en-tête ou titre au-dessus du tableau");
            } else {
                readRow(table, row);
            }
        }
    }

    private void readRow(Found table, Row row) {
        List<ReadCell> cells = table.cellsOf(row);
        Optional<ReadCell> main = cells.stream()
                .filter(cell -> descriptions.getFirst().key().equals(cell.column()))
                .findFirst();
        if (main.isEmpty() || Totals.isTotal(cells.getFirst().text())) {
            leave(
                    table.sheet(),
                    row,
                    main.isEmpty()
                            ? "ligne sans « %s »"
                                    .formatted(descriptions.getFirst().label())
                            : "ligne de total");
            return;
        }
        rows.add(new ReadRow(
                rows.size() + 1,
                row.number(),
                table.sheet().name() + ", ligne " + row.number(),
                null,
                main.get().text(),
                List.of(),
                namedFirst(main.get(), cells)));
    }

    private static List<ReadCell> namedFirst(ReadCell main, List<ReadCell> cells) {
        return Stream.concat(Stream.of(main), cells.stream().filter(cell -> cell != main))
                .toList();
    }

    private void leave(Sheet sheet, Row row, String reason) {
        row.cells().forEach(cell -> unread.add(new UnreadCell(sheet.name(), cell.reference(), cell.text(), reason)));
    }

    /// The table with its columns by number.
    private record Found(Sheet sheet, ColumnRecognition recognition, Map<Integer, String> keys) {

        Found(ChosenTable table) {
            this(table.sheet(), table.recognition(), new HashMap<>());
            recognition
                    .columns()
                    .forEach(column ->
                            keys.put(column.column(), column.description().key()));
        }

        List<ReadCell> cellsOf(Row row) {
            return recognition.headings().stream()
                    .flatMap(heading -> cell(row, heading).stream())
                    .toList();
        }

        private Optional<ReadCell> cell(Row row, Cell heading) {
            return row.cellAt(heading.column())
                    .filter(cell -> !sheet.isCovered(cell.row(), cell.column()))
                    .or(() -> sheet.shownOver(row.number(), heading.column()))
                    .map(cell -> ReadCell.of(
                            row.number(),
                            heading.column(),
                            heading.text(),
                            keys.get(heading.column()),
                            cell.text(),
                            cell.value() instanceof CellValue.Fault));
        }
    }
}
