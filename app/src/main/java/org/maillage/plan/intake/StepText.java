package org.maillage.plan.intake;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.Steps;

/// A step as our own lists write it: "☑ Choisir le lieu, faite le 3 mars 2025", "☐ Ouvrir, avant le 1er juin 2025".
record StepText(
        String title, @Nullable LocalDate dueOn, @Nullable LocalDate doneOn) {

    private static final Pattern DATED = Pattern.compile("(?s)(.+), (faite le|avant le) (.+)");

    static StepText of(String written) {
        String bare = written.replaceFirst("^[☐☑]\\s*", "").strip();
        Matcher dated = DATED.matcher(bare);
        if (!dated.matches()) {
            return new StepText(bare, null, null);
        }
        return FrenchDates.read(dated.group(3))
                .map(day -> dated.group(2).startsWith("faite")
                        ? new StepText(dated.group(1), null, day.from())
                        : new StepText(dated.group(1), day.from(), null))
                .orElse(new StepText(bare, null, null));
    }

    static String titleOf(String written) {
        return of(written).title();
    }

    Steps.Draft draft() {
        return new Steps.Draft(title, dueOn);
    }
}
