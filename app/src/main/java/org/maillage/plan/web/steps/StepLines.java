package org.maillage.plan.web.steps;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Step;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.NoteLine;
import org.maillage.site.components.StepLine;

/// Steps in the words of a page.
public final class StepLines {

    private StepLines() {}

    /// As one reads them, with nothing to tick.
    public static List<StepLine> read(ActionSheet sheet) {
        return sheet.steps().stream().map(step -> of(step, sheet.day(), null)).toList();
    }

    /// @param address of the steps of the action, or null for who only reads
    static StepLine of(Step step, LocalDate today, @Nullable String address) {
        String own = address == null ? null : address + "/" + step.id().value();
        return new StepLine(
                step.title(),
                step.done(),
                due(step, today),
                step.lateOn(today) ? new NoteLine.Mood("bad", "En retard") : null,
                own == null ? null : own + "/fait",
                own == null ? null : own + "/modifier",
                step.version());
    }

    private static @Nullable String due(Step step, LocalDate today) {
        LocalDate done = step.doneOn();
        LocalDate due = step.dueOn();
        if (done != null) {
            return "faite " + (done.isBefore(today.minusDays(1)) ? "le " : "") + FrenchDates.near(done, today);
        }
        return due == null ? null : "avant le " + FrenchDates.day(due);
    }
}
