package org.maillage.convention.web.imports;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeFiles;
import org.maillage.base.intake.RowFilter;
import org.maillage.base.intake.RowProblem;
import org.maillage.base.intake.StagedRow;
import org.maillage.base.intake.StagedRows;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.base.tables.TableFile;
import org.maillage.base.tables.TableFormat;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.site.Attachment;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What can be taken away of a file: itself, and the list of what is to be corrected in it.
@Controller
@RequestMapping("/espace/{convention}/imports/{file}")
class ImportDownloads {

    private final ReceivedImports received;
    private final IntakeFiles files;
    private final StagedRows rows;
    private final Provenances provenances;

    ImportDownloads(ReceivedImports received, IntakeFiles files, StagedRows rows, Provenances provenances) {
        this.received = received;
        this.files = files;
        this.rows = rows;
        this.provenances = provenances;
    }

    @GetMapping("/fichier")
    View original(Space space, @PathVariable UUID file) {
        IntakeFile asked = received.get(space, file);
        byte[] content = files.getContent(asked);
        return new Attachment(asked.fileName(), MediaType.APPLICATION_OCTET_STREAM_VALUE, out -> out.write(content));
    }

    @GetMapping("/a-corriger.{format}")
    View problems(Space space, @PathVariable UUID file, @PathVariable String format) {
        IntakeFile asked = received.get(space, file);
        var provenance = provenances.of(
                space,
                "À corriger dans " + asked.fileName(),
                List.of(),
                "/imports/" + asked.id().value());
        return new TableFile<>(TableFormat.of(format), table(provenance), () -> problemsOf(asked));
    }

    private Stream<Told> problemsOf(IntakeFile file) {
        return rows.windows(file.id(), RowFilter.DOUBTFUL)
                .flatMap(List::stream)
                .flatMap(row -> row.judgement().problems().stream().map(problem -> new Told(row, problem)));
    }

    private static Table<Told> table(Provenance provenance) {
        return new Table<>(
                provenance,
                List.of(
                        TableColumn.text("Où", 20, told -> told.row().read().place()),
                        TableColumn.text("Case", 8, told -> told.problem().at()),
                        TableColumn.text("Colonne", 22, told -> told.problem().column()),
                        TableColumn.text("Titre", 40, told -> told.row().read().title()),
                        TableColumn.text("Valeur", 40, told -> told.problem().text()),
                        TableColumn.text("Raison", 40, told -> told.problem().reason()),
                        TableColumn.text("Que faire", 50, told -> told.problem().suggestion()),
                        TableColumn.lines(
                                "Propositions", 40, told -> told.problem().proposals()),
                        TableColumn.yes("Bloquant", told -> told.problem().blocking())));
    }

    private record Told(StagedRow row, RowProblem problem) {}
}
