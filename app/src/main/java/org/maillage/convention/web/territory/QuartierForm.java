package org.maillage.convention.web.territory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.maillage.site.Typed;

/// A quartier as typed.
///
/// @param commune slug of the commune it lies in, asked where the territory has several
public record QuartierForm(
        String commune,

        @NotBlank(message = "{area.name.absent}") @Size(max = 120, message = "{form.text.long}")
        String name,

        @Size(max = 18, message = "{area.shortName.long}") String shortName) {

    public QuartierForm {
        commune = Typed.text(commune);
        name = Typed.text(name);
        shortName = Typed.text(shortName);
    }
}
