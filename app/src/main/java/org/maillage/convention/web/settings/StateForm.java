package org.maillage.convention.web.settings;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.convention.web.Day;
import org.maillage.site.Typed;

/// The day of a signature or of a closing, as typed.
public record StateForm(
        @NotBlank(message = "{convention.date.absent}") @Day String date, String version) {

    public StateForm {
        date = Typed.text(date);
        version = Typed.text(version);
    }

    static StateForm of(Convention convention) {
        return new StateForm("", Integer.toString(convention.version()));
    }

    /// The convention as it was read when the form was opened.
    Convention readIn(Space space) {
        return space.convention().atVersion(Typed.version(version));
    }

    LocalDate day() {
        return Typed.getDay(date);
    }
}
