package org.maillage.convention.web.amendments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.maillage.site.Typed;

/// What an avenant is about, as typed.
public record AmendmentForm(
        @NotBlank(message = "{amendment.title.absent}") @Size(max = 200, message = "{form.text.long}")
        String title,

        @Size(max = 4000, message = "{form.text.long}") String summary) {

    public AmendmentForm {
        title = Typed.line(title);
        summary = Typed.text(summary);
    }
}
