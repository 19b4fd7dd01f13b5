package org.maillage.plan.intake;

import java.util.Optional;
import java.util.Set;
import org.maillage.base.intake.Folded;

/// Places the cells that say when an action takes place, if ever it ends.
final class DatePlacing {

    private static final Set<String> YES = Set.of("oui", "vrai", "true", "x", "1", "o", "yes");
    private static final Set<String> NO = Set.of("non", "faux", "false", "0", "n", "no");
    private static final Set<String> WITHOUT_END = Set.of(
            "sans fin",
            "permanent",
            "permanente",
            "continu",
            "continue",
            "en continu",
            "perenne",
            "indetermine",
            "indeterminee",
            "recurrent",
            "illimite",
            "illimitee",
            "toute l annee",
            "chaque annee",
            "annuel",
            "au long cours");

    private DatePlacing() {}

    static CellFate placeStart(CellAtHand here) {
        DraftAction action = here.action();
        Optional<Interval> dates = FrenchDates.read(here.text());
        if (dates.isEmpty()) {
            return here.keptBecause(Sentences.UNKNOWN_DATE, Sentences.SUGGEST_DATE);
        }
        if (action.start != null) {
            return here.kept();
        }
        if (action.end != null && action.end.isBefore(dates.get().from())) {
            return here.keptBecause(Sentences.END_BEFORE_START, Sentences.SUGGEST_START);
        }
        action.start = dates.get().from();
        return inSchoolYears(here, dates.get());
    }

    static CellFate placeEnd(CellAtHand here) {
        DraftAction action = here.action();
        if (WITHOUT_END.contains(Folded.fold(here.text()))) {
            action.endless = true;
            return here.inField();
        }
        Optional<Interval> dates = FrenchDates.read(here.text());
        if (dates.isEmpty()) {
            return here.keptBecause(Sentences.UNKNOWN_DATE, Sentences.SUGGEST_DATE);
        }
        if (action.end != null) {
            return here.kept();
        }
        if (action.start != null && dates.get().to().isBefore(action.start)) {
            return here.keptBecause(Sentences.END_BEFORE_START, Sentences.SUGGEST_END);
        }
        action.end = dates.get().to();
        return inSchoolYears(here, dates.get());
    }

    private static CellFate inSchoolYears(CellAtHand here, Interval dates) {
        DraftAction action = here.action();
        action.schoolYears = action.schoolYears == null ? dates.schoolYears() : action.schoolYears;
        return here.inField();
    }

    static CellFate placeEndless(CellAtHand here) {
        DraftAction action = here.action();
        String word = Folded.fold(here.text());
        if (!YES.contains(word) && !NO.contains(word) && !WITHOUT_END.contains(word)) {
            return here.keptBecause(Sentences.UNKNOWN_FLAG, Sentences.SUGGEST_FLAG);
        }
        if (action.endless != null) {
            return here.kept();
        }
        action.endless = !NO.contains(word);
        return here.inField();
    }
}
