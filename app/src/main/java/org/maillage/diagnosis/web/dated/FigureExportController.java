package org.maillage.diagnosis.web.dated;

import java.util.List;
import java.util.UUID;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.convention.SpaceTable;
import org.maillage.diagnosis.dated.DatedDiagnoses;
import org.maillage.diagnosis.dated.DatedDiagnosis;
import org.maillage.diagnosis.dated.DatedDiagnosisId;
import org.maillage.diagnosis.dated.DatedFigure;
import org.maillage.diagnosis.dated.PresentFigures;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/// Figures as a sheet: a line for each area and indicator, with its source down to the line of the file.
@Controller
class FigureExportController implements SpaceTable {

    private static final String NOW = "/diagnostic";

    private final PresentFigures present;
    private final DatedDiagnoses diagnoses;
    private final Provenances provenances;

    FigureExportController(PresentFigures present, DatedDiagnoses diagnoses, Provenances provenances) {
        this.present = present;
        this.diagnoses = diagnoses;
        this.provenances = provenances;
    }

    @GetMapping("/espace/{convention}" + NOW + "/export.{format}")
    View export(Space space, @PathVariable String format) {
        return file(space, TableFormat.of(format));
    }

    @GetMapping("/espace/{convention}" + DatedController.INSIDE + "/{dated}/export.{format}")
    View export(Space space, @PathVariable("dated") UUID id, @PathVariable String format) {
        DatedDiagnosis dated = diagnoses
                .find(space.id(), new DatedDiagnosisId(id))
                .orElseThrow(() -> NotFound.of("DatedDiagnosis", id));
        return file(
                TableFormat.of(format),
                provenances.of(
                        space,
                        "Diagnostic, " + dated.name(),
                        List.of(),
                        DatedController.INSIDE + "/" + dated.id().value()),
                diagnoses.figuresOf(space.id(), dated.id()));
    }

    @Override
    public TableFile<?> whole(Space space) {
        return file(space, TableFormat.ODS);
    }

    private TableFile<DatedFigure> file(Space space, TableFormat format) {
        return file(
                format,
                provenances.of(space, "Chiffres du diagnostic", List.of(), NOW),
                present.of(space.convention().territory()));
    }

    private static TableFile<DatedFigure> file(TableFormat format, Provenance provenance, List<DatedFigure> figures) {
        return new TableFile<>(format, table(provenance), figures::stream);
    }

    private static Table<DatedFigure> table(Provenance provenance) {
        return new Table<>(
                provenance,
                List.of(
                        TableColumn.text("Territoire", 32, DatedFigure::place),
                        TableColumn.text("Indicateur", 38, DatedFigure::name),
                        TableColumn.decimal("Valeur", DatedFigure::value),
                        TableColumn.text("Tel que montré", 24, DatedFigure::words),
                        TableColumn.text("Ce qui est compté", 28, DatedFigure::concept),
                        TableColumn.text("Source", 44, DatedFigure::source),
                        TableColumn.whole(
                                "Année", figure -> figure.year() == null ? null : Long.valueOf(figure.year())),
                        TableColumn.text("Méthode", 44, DatedFigure::method),
                        TableColumn.text("Fiabilité", 30, DatedFigure::reliability),
                        TableColumn.text("Fichier", 30, DatedFigure::file),
                        TableColumn.text("Lignes", 20, DatedFigure::lines)));
    }
}
