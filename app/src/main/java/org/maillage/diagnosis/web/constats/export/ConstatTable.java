package org.maillage.diagnosis.web.constats.export;

import static org.maillage.base.tables.TableColumn.day;
import static org.maillage.base.tables.TableColumn.lines;
import static org.maillage.base.tables.TableColumn.text;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.convention.Audience;
import org.maillage.diagnosis.ConstatDraft;
import org.maillage.site.Words;

/// The columns of the file: what is observed, where it comes from, what it rests on, what answers it.
final class ConstatTable {

    private final Words words;

    ConstatTable(Words words) {
        this.words = words;
    }

    Table<ExportedConstat> of(Provenance provenance) {
        return new Table<>(
                provenance,
                Stream.of(observed(), origin(), following())
                        .flatMap(List::stream)
                        .toList());
    }

    private List<TableColumn<ExportedConstat>> observed() {
        return List.of(
                text("Type", 11, row -> words.of(said(row).kind())),
                text("Thème", 24, ExportedConstat::theme),
                lines("Sujet", 20, ExportedConstat::topics),
                text("Constat", 50, row -> said(row).title()),
                text("Précisions", 50, row -> said(row).detail()),
                lines("Lieu", 28, row -> row.areas().isEmpty() ? List.of("Tout le territoire") : row.areas()),
                lines("Public", 24, this::audiences),
                lines("Chiffres à l’appui", 50, ExportedConstat::evidences));
    }

    private List<TableColumn<ExportedConstat>> origin() {
        return List.of(
                text("Qui l’observe", 30, row -> said(row).origin().observedBy()),
                day("Observé le", row -> said(row).origin().observedOn()),
                text("D’où on le sait", 40, row -> said(row).origin().source()),
                text("Écrit par", 22, ExportedConstat::author));
    }

    private List<TableColumn<ExportedConstat>> following() {
        return List.of(
                lines("Enjeu", 45, ExportedConstat::enjeux),
                lines("Action", 45, ExportedConstat::actions),
                text("Réuni à", 45, ExportedConstat::keptAs),
                text(
                        "Qui le lit",
                        30,
                        row -> words.say("constat.seen."
                                + said(row).seenBy().visibility().name())));
    }

    private List<String> audiences(ExportedConstat row) {
        return Arrays.stream(Audience.values())
                .filter(said(row).audiences()::contains)
                .map(words::of)
                .toList();
    }

    private static ConstatDraft said(ExportedConstat row) {
        return row.constat().content();
    }
}
