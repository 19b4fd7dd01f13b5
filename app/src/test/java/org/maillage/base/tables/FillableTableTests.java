package org.maillage.base.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.maillage.base.intake.FilledModel;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.base.reading.Workbooks;
import org.maillage.base.tables.FillableTable.Column;

/// A spreadsheet to fill in: its lists are lists of the format, and nothing in it can pass for a line.
class FillableTableTests {

    private static final FillableTable MODEL = new FillableTable(
            "Services",
            List.of("Une ligne par service."),
            List.of(
                    Column.free("Nom", true, "Comme sur la porte.", "Le Petit Bois"),
                    Column.oneOf("Nature", false, "Un mot.", List.of("crèche", "ludothèque")),
                    Column.someOf("Quartiers", "Un par ligne.", List.of("Monplaisir", "Belle-Beille", "La Roseraie"))));

    @Test
    void offersItsListsInOpenDocument() throws IOException {
        String content = FilledModel.part(FilledModel.empty(MODEL, TableFormat.ODS), "content.xml");

        assertThat(content)
                .contains("table:condition=\"of:cell-content-is-in-list([$Listes.$A$2:.$A$3])\"")
                .contains("table:condition=\"of:cell-content-is-in-list([$Listes.$B$2:.$B$4])\"")
                .contains("table:content-validation-name=\"liste1\"")
                .containsOnlyOnce("table:message-type=\"stop\"");
    }

    @Test
    void offersItsListsInOfficeOpenXml() throws IOException {
        String sheet = FilledModel.part(FilledModel.empty(MODEL, TableFormat.XLSX), "xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("<dataValidations count=\"2\">")
                .contains("type=\"list\"")
                .contains("sqref=\"B2:B1001\"")
                .contains("showDropDown=\"false\"")
                .contains("<formula1>'Listes'!$A$2:$A$3</formula1>")
                .contains("<formula1>'Listes'!$B$2:$B$4</formula1>")
                .contains("state=\"frozen\"");
    }

    @ParameterizedTest
    @EnumSource(names = {"ODS", "XLSX"})
    void holdsNoLineOfItsOwn(TableFormat format) throws IOException {
        var opened = (WorkbookReading.Opened) Workbooks.read("modele." + format, FilledModel.empty(MODEL, format));

        assertThat(opened.workbook().sheets())
                .extracting(Sheet::name)
                .containsExactly("Services", "Mode d’emploi", "Listes");
        assertThat(opened.workbook().sheets().getFirst().rows()).hasSize(1);
        assertThat(opened.workbook().sheets().get(1).rows().getLast().cells())
                .extracting(cell -> cell.text())
                .containsExactly(
                        "Quartiers",
                        "si vous le savez",
                        "Un par ligne.",
                        "Monplaisir\nBelle-Beille",
                        "Monplaisir\nBelle-Beille\nLa Roseraie");
    }
}
