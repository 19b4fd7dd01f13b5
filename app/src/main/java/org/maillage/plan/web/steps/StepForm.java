package org.maillage.plan.web.steps;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.maillage.plan.Step;
import org.maillage.plan.Steps;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;

/// A step as it was typed.
public record StepForm(String title, String dueOn, Integer version) {

    static final StepForm BLANK = new StepForm("", "", 0);
    private static final int LONGEST = 300;

    public StepForm {
        title = Typed.text(title);
        dueOn = Typed.text(dueOn);
        version = version == null ? 0 : version;
    }

    static StepForm of(Step step) {
        LocalDate due = step.dueOn();
        return new StepForm(step.title(), Typed.day(due), step.version());
    }

    FormErrors errors() {
        var found = new LinkedHashMap<String, String>();
        if (title.isEmpty()) {
            found.put("title", "Dites en quoi consiste l’étape.");
        } else if (title.length() > LONGEST) {
            found.put("title", "L’étape dépasse " + LONGEST + " caractères : raccourcissez-la.");
        }
        if (!dueOn.isEmpty() && due().isEmpty()) {
            found.put("dueOn", "Cette date n’existe pas : « " + dueOn + " ».");
        }
        return new FormErrors(found);
    }

    Steps.Draft toDraft() {
        return new Steps.Draft(title, due().orElse(null));
    }

    private Optional<LocalDate> due() {
        return Typed.findDay(dueOn);
    }
}
