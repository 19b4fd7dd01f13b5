package org.maillage.plan.intake;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.maillage.base.intake.Folded;
import org.maillage.plan.Mood;
import org.maillage.plan.Progress;

/// Places the cells whose words stand for a value of a closed list. The first one said is meant.
final class WordPlacing {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3})(?:,\\d+)? ?%");

    private WordPlacing() {}

    static CellFate placeStatus(CellAtHand here) {
        Optional<Progress> progress = Vocabulary.PROGRESS.find(here.text()).or(() -> ofPercentage(here.text()));
        if (progress.isEmpty()) {
            return here.keptBecause(Sentences.UNKNOWN_STATUS, Sentences.SUGGEST_STATUS);
        }
        if (!here.action().takeProgress(progress.get())) {
            return here.kept();
        }
        String folded = Folded.fold(here.text());
        if (folded.startsWith("bloque")) {
            here.action().overrideMood(Mood.BLOCKED);
        }
        // These say more than the field holds: lateness is computed from dates, talks and percentages have no field.
        boolean saysMore =
                folded.equals("en retard") || folded.equals("a discuter") || folded.matches("[1-9]\\d? ?%.*");
        return here.inFieldIf(!saysMore);
    }

    private static Optional<Progress> ofPercentage(String text) {
        Matcher percent = PERCENT.matcher(Folded.oneLine(text));
        if (!percent.matches()) {
            return Optional.empty();
        }
        int value = Integer.parseInt(percent.group(1));
        return Optional.of(value == 0 ? Progress.UPCOMING : value >= 100 ? Progress.DONE : Progress.ONGOING);
    }

    static CellFate placeMood(CellAtHand here) {
        var mood = Vocabulary.MOOD.find(here.text());
        return place(here, mood, here.action()::takeMood, Sentences.UNKNOWN_MOOD, Sentences.SUGGEST_MOOD);
    }

    static CellFate placePriority(CellAtHand here) {
        var priority = Vocabulary.PRIORITY.find(here.text());
        return place(
                here, priority, here.action()::takePriority, Sentences.UNKNOWN_PRIORITY, Sentences.SUGGEST_PRIORITY);
    }

    static CellFate placeNature(CellAtHand here) {
        if (Folded.fold(here.text()).equals("a preciser")) {
            return here.inField();
        }
        var nature = Vocabulary.NATURE.find(here.text());
        return place(here, nature, here.action()::takeNature, Sentences.UNKNOWN_NATURE, Sentences.SUGGEST_NATURE);
    }

    private static <T> CellFate place(
            CellAtHand here, Optional<T> value, Predicate<T> taking, String unknown, String suggestion) {
        return value.map(said -> here.inFieldIf(taking.test(said)))
                .orElseGet(() -> here.keptBecause(unknown, suggestion));
    }
}
