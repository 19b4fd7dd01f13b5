package org.maillage.plan.web.views;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.maillage.plan.Step;
import org.maillage.plan.web.Counts;
import org.maillage.site.FrenchDates;

/// How far the steps of an action are, in a line.
final class StepWords {

    private StepWords() {}

    /// "3 étapes sur 5 ; à venir : Ouvrir le guichet, avant mars 2026"; empty without steps.
    static String of(List<Step> steps, LocalDate today) {
        if (steps.isEmpty()) {
            return "";
        }
        long done = steps.stream().filter(Step::done).count();
        String counted = Counts.of(Math.toIntExact(done), "étape faite", "étapes faites") + " sur " + steps.size();
        return steps.stream()
                .filter(step -> !step.done())
                .min(Comparator.comparing(Step::dueOn, Comparator.nullsLast(Comparator.naturalOrder())))
                .map(next -> counted + "\u00a0; " + next(next, today))
                .orElse(counted);
    }

    private static String next(Step step, LocalDate today) {
        LocalDate due = step.dueOn();
        if (due == null) {
            return "à faire\u00a0: " + step.title();
        }
        return (due.isBefore(today) ? "en retard\u00a0: " : "à venir\u00a0: ") + step.title() + ", "
                + FrenchDates.month(due);
    }
}
