package org.maillage.base.intake.fiches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.base.intake.ColumnDescription;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.DrawnDocument;
import org.maillage.base.reading.Row;
import org.maillage.base.reading.Sheet;
import org.maillage.base.reading.TextDocument;
import org.maillage.base.reading.WorkbookReading;

/// What was read of fiches drawn in a test: for each, its contents by heading.
final class DrawnFiches {

    static final FicheDescription PLAN = new FicheDescription(
            List.of(
                    column("AXIS", "Axe", "orientation", "thématique CTG"),
                    column("SUB_AXIS", "Sous-axe", "objectif stratégique"),
                    column("CODE", "Code", "n°", "numéro", "n° de la fiche action"),
                    column(
                            "TITLE",
                            "Titre de l’action",
                            "titre",
                            "action",
                            "intitulé de l'action",
                            "fiche action",
                            "actions prévues",
                            "nom"),
                    column("OBJECTIVES", "Objectifs", "objectif opérationnel", "finalité"),
                    column("DESCRIPTION", "Descriptif", "contexte", "description de l'action", "modalités"),
                    column("AUDIENCE", "Public", "public visé", "bénéficiaire"),
                    column("PILOT", "Structure pilote", "pilote", "porteur de l'action"),
                    column("PARTNERS", "Partenaires", "partenaires associés"),
                    column("MEANS", "Moyens humains", "moyens"),
                    column("FINANCING", "Financements", "plan de financement", "budget"),
                    new ColumnDescription("FUNDER", "Financeur", List.of(), true),
                    new ColumnDescription("AMOUNT", "Montant", List.of(), true),
                    column("CALENDAR", "Calendrier", "échéancier"),
                    column("INDICATORS", "Indicateurs", "critères d'évaluation", "évaluation"),
                    column("STATUS", "Statut", "avancement")),
            "TITLE",
            "CODE",
            List.of("AXIS", "SUB_AXIS"));

    private DrawnFiches() {}

    private static ColumnDescription column(String key, String label, String... synonyms) {
        return new ColumnDescription(key, label, List.of(synonyms), false);
    }

    /// Both formats must say the same.
    static List<Map<String, String>> read(DrawnDocument drawn) {
        List<Map<String, String>> fromOdt = fiches(sheet(drawn.readAsOdt()));
        assertThat(fiches(sheet(drawn.readAsDocx()))).isEqualTo(fromOdt);
        return fromOdt;
    }

    static Map<String, String> only(DrawnDocument drawn) {
        List<Map<String, String>> fiches = read(drawn);
        assertThat(fiches).hasSize(1);
        return fiches.getFirst();
    }

    static Sheet sheet(TextDocument document) {
        return sheet(Fiches.of(document.fileName(), document, PLAN));
    }

    static Sheet sheet(WorkbookReading reading) {
        return switch (reading) {
            case WorkbookReading.Opened opened -> opened.workbook().sheets().getFirst();
            case WorkbookReading.Refused(String sentence) -> throw new AssertionError(sentence);
        };
    }

    static List<Map<String, String>> fiches(Sheet sheet) {
        List<Row> rows = sheet.rows();
        int header = rows.getFirst().cells().size() == 1 ? 1 : 0;
        List<Map<String, String>> fiches = new ArrayList<>();
        for (Row row : rows.subList(header + 1, rows.size())) {
            Map<String, String> fiche = new LinkedHashMap<>();
            for (Cell cell : row.cells()) {
                fiche.put(rows.get(header).cellAt(cell.column()).orElseThrow().text(), cell.text());
            }
            fiches.add(fiche);
        }
        return fiches;
    }

    static String above(DrawnDocument drawn) {
        Row first = sheet(drawn.readAsDocx()).rows().getFirst();
        return first.cells().size() == 1 ? first.cells().getFirst().text() : "";
    }
}
