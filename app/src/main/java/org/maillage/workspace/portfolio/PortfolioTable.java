package org.maillage.workspace.portfolio;

import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.maillage.base.tables.Provenance;
import org.maillage.base.tables.Table;
import org.maillage.base.tables.TableColumn;
import org.maillage.partners.RequestCount;
import org.maillage.site.Words;

/// A portfolio as one takes it away.
final class PortfolioTable {

    private PortfolioTable() {}

    static Table<PortfolioRow> of(Provenance provenance, Words words) {
        return new Table<>(
                provenance,
                List.of(
                        TableColumn.text(
                                "Convention", 40, row -> row.convention().title()),
                        TableColumn.text("Territoire", 24, PortfolioRow::territory),
                        TableColumn.text("Votre rôle", 22, PortfolioRow::role),
                        TableColumn.text(
                                "Statut", 15, row -> words.of(row.convention().status())),
                        TableColumn.day("Début", row -> row.convention().startsOn()),
                        TableColumn.day("Fin", row -> row.convention().endsOn()),
                        TableColumn.text("Période", 20, row -> row.calendar().heading()),
                        figure("Actions", row -> row.plan().actions()),
                        figure("En retard", row -> row.plan().late()),
                        figure("Sans nouvelle", row -> row.plan().silent()),
                        figure("Sans pilote", row -> row.plan().withoutPilot()),
                        figure("À préciser", row -> row.plan().unknownNature()),
                        figure("Points d’attention", PortfolioRow::attention),
                        TableColumn.day("Dernière nouvelle", row -> row.plan().lastNews()),
                        asked("Demandes envoyées", RequestCount::asked),
                        asked("Demandes répondues", RequestCount::answered),
                        asked("Demandes sans réponse", RequestCount::waiting)));
    }

    private static TableColumn<PortfolioRow> figure(String label, ToIntFunction<PortfolioRow> figure) {
        return TableColumn.whole(label, row -> (long) figure.applyAsInt(row));
    }

    private static TableColumn<PortfolioRow> asked(String label, ToIntFunction<RequestCount> figure) {
        return TableColumn.whole(label, row -> number(row.asked(), figure));
    }

    private static @Nullable Long number(@Nullable RequestCount asked, ToIntFunction<RequestCount> figure) {
        return asked == null ? null : (long) figure.applyAsInt(asked);
    }
}
