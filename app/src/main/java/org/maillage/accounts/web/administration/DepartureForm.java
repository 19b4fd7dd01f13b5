package org.maillage.accounts.web.administration;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;

/// The day somebody left, as typed.
record DepartureForm(String leftOn) {

    DepartureForm(@Nullable String leftOn) {
        this.leftOn = Typed.text(leftOn);
    }

    static DepartureForm of(@Nullable LocalDate day) {
        return new DepartureForm(Typed.day(day));
    }

    FormErrors errors() {
        if (leftOn.isEmpty()) {
            return FormErrors.of("leftOn", "Donnez le jour du départ.");
        }
        return Typed.findDay(leftOn).isEmpty()
                ? FormErrors.of("leftOn", "Cette date n’existe pas\u00a0: «\u00a0" + leftOn + "\u00a0».")
                : FormErrors.NONE;
    }

    LocalDate day() {
        return Typed.getDay(leftOn);
    }
}
