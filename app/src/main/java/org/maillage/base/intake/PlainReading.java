package org.maillage.base.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.Row;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.Workbook;

/// The reading of a table in which each line is one thing. A cell that a merged block shows over several lines counts
/// for each of them, and the lines that the name of a thing is merged over are one; a line of totals, a title across
/// the table and an empty line are passed over.
final class PlainReading {

    private static final String NO_TABLE =
            "Aucune feuille de ce fichier ne ressemble au tableau attendu : il faut une ligne d’en-têtes avec au moins"
                    + " la colonne « %s ». Ajoutez-la, ou dites à l’étape suivante où elle se trouve.";
    private static final String NO_ROW =
            "La feuille « %s » a bien les colonnes attendues, mais aucune ligne n’y est remplie. Remplissez-en au"
                    + " moins une, puis envoyez le fichier à nouveau.";

    private static final String OTHER_SHEET = "autre feuille que celle du tableau";
    private static final String ABOVE = "en-tête ou titre au-dessus du tableau";
    private static final String TOTAL = "ligne de total";
    private static final String SECTION = "titre écrit sur plusieurs colonnes";

    private final Workbook workbook;
    private final List<ColumnDescription> descriptions;
    private final boolean keepsWords;
    private final List<ReadRow> rows = new ArrayList<>();
    private final List<UnreadCell> unread = new ArrayList<>();

    private PlainReading(Workbook workbook, List<ColumnDescription> descriptions, boolean keepsWords) {
        this.workbook = workbook;
        this.descriptions = descriptions;
        this.keepsWords = keepsWords;
    }

    /// The first of the descriptions is the column that no row goes without.
    ///
    /// @param keepsWords whether rows take the cells of columns that nobody knows
    static IntakeReading of(
            Workbook workbook, SheetChoice choice, List<ColumnDescription> descriptions, boolean keepsWords) {
        return new PlainReading(workbook, descriptions, keepsWords).read(choice);
    }

    private IntakeReading read(SheetChoice choice) {
        Optional<PlainTable> found =
                ChosenTable.in(workbook, choice, descriptions, main()).map(chosen -> PlainTable.of(chosen, keepsWords));
        workbook.sheets().stream()
                .filter(sheet -> found.isEmpty() || sheet != found.get().sheet())
                .forEach(sheet -> sheet.rows().forEach(row -> leave(sheet, row, OTHER_SHEET)));
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

    private String main() {
        return descriptions.getFirst().key();
    }

    private @Nullable String whyNone(Optional<PlainTable> found) {
        if (!rows.isEmpty()) {
            return null;
        }
        return found.map(table -> NO_ROW.formatted(table.sheet().name()))
                .orElse(NO_TABLE.formatted(descriptions.getFirst().label()));
    }

    private void readRows(PlainTable table) {
        for (Row row : table.sheet().rows()) {
            if (row.number() <= table.recognition().headerRow()) {
                leave(table.sheet(), row, ABOVE);
            } else {
                readRow(table, row);
            }
        }
    }

    private void readRow(PlainTable table, Row row) {
        List<ReadCell> standing = table.standingIn(row);
        List<ReadCell> shown = table.shownIn(row);
        Optional<ReadCell> main = find(standing);
        if (standing.isEmpty()) {
            table.unreadIn(row).forEach(unread::add);
        } else if (Totals.isTotal(standing.getFirst().text())) {
            leave(table.sheet(), row, TOTAL);
        } else if (main.isEmpty()) {
            find(shown)
                    .ifPresentOrElse(
                            above -> goOn(table, row, above, standing), () -> leave(table.sheet(), row, unnamed()));
        } else if (standing.size() == 1 && shown.isEmpty() && table.isAcross(row, main())) {
            leave(table.sheet(), row, SECTION);
        } else {
            table.unreadIn(row).forEach(unread::add);
            add(table, row, main.get(), Stream.concat(standing.stream(), shown.stream()));
        }
    }

    private Optional<ReadCell> find(List<ReadCell> cells) {
        return cells.stream().filter(cell -> main().equals(cell.column())).findFirst();
    }

    private String unnamed() {
        return "ligne sans « %s »".formatted(descriptions.getFirst().label());
    }

    private void add(PlainTable table, Row row, ReadCell main, Stream<ReadCell> cells) {
        rows.add(new ReadRow(
                rows.size() + 1,
                row.number(),
                table.sheet().name() + ", ligne " + row.number(),
                null,
                main.text(),
                List.of(),
                Stream.concat(Stream.of(main), cells.filter(cell -> cell != main))
                        .toList()));
    }

    /// A line that the name of the thing above is merged over says more of that thing.
    private void goOn(PlainTable table, Row row, ReadCell above, List<ReadCell> more) {
        if (rows.isEmpty() || !rows.getLast().cells().getFirst().at().equals(above.at())) {
            leave(table.sheet(), row, unnamed());
            return;
        }
        table.unreadIn(row).forEach(unread::add);
        rows.add(rows.removeLast().with(more));
    }

    private void leave(Sheet sheet, Row row, String reason) {
        row.cells().forEach(cell -> unread.add(new UnreadCell(sheet.name(), cell.reference(), cell.text(), reason)));
    }
}
