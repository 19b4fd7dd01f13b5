package org.maillage.workspace.portfolio;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

/// A column by which a portfolio is sorted, with its word in addresses.
enum PortfolioSort {
    TITLE("convention", "Convention", Comparator.comparing(PortfolioRow::title)),
    END("echeance", "Période", Comparator.comparing(row -> row.convention().endsOn())),
    ACTIONS("actions", "Actions", row -> row.plan().actions()),
    LATE("retard", "En retard", row -> row.plan().late()),
    SILENT("sans-nouvelle", "Sans nouvelle", row -> row.plan().silent()),
    WITHOUT_PILOT("sans-pilote", "Sans pilote", row -> row.plan().withoutPilot()),
    UNKNOWN_NATURE("a-preciser", "À préciser", row -> row.plan().unknownNature()),
    ATTENTION("points", "Points d’attention", PortfolioRow::attention),
    LAST_NEWS("nouvelle", "Dernière nouvelle", Comparator.comparing(PortfolioSort::lastNews)),
    WAITING("demandes", "Demandes sans réponse", PortfolioSort::waiting);

    /// What needs one most: conventions that live, by what is late, then silent, then without pilot.
    static final Comparator<PortfolioRow> BY_NEED = Comparator.comparing((PortfolioRow row) -> !row.isOpen())
            .thenComparing(LATE.order.reversed())
            .thenComparing(SILENT.order.reversed())
            .thenComparing(WITHOUT_PILOT.order.reversed())
            .thenComparing(PortfolioRow::title);

    private final String word;
    private final String label;
    private final Comparator<PortfolioRow> order;
    private final boolean numeric;

    PortfolioSort(String word, String label, Comparator<PortfolioRow> order) {
        this.word = word;
        this.label = label;
        this.order = order;
        this.numeric = false;
    }

    PortfolioSort(String word, String label, ToIntFunction<PortfolioRow> figure) {
        this.word = word;
        this.label = label;
        this.order = Comparator.comparingInt(figure);
        this.numeric = true;
    }

    static Optional<PortfolioSort> find(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }

    String word() {
        return word;
    }

    String label() {
        return label;
    }

    /// Figures are read from the right, and the largest first.
    boolean numeric() {
        return numeric;
    }

    Comparator<PortfolioRow> order(boolean descending) {
        return (descending ? order.reversed() : order).thenComparing(PortfolioRow::title);
    }

    private static LocalDate lastNews(PortfolioRow row) {
        return Objects.requireNonNullElse(row.plan().lastNews(), LocalDate.MIN);
    }

    private static int waiting(PortfolioRow row) {
        var asked = row.asked();
        return asked == null ? -1 : asked.waiting();
    }
}
