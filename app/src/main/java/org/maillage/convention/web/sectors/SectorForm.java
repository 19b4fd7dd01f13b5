package org.maillage.convention.web.sectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Typed;

/// A zone de vie sociale or a sector as typed: of ticked IRIS, or of an outline.
///
/// @param kind "vie_sociale" or "secteur"
public record SectorForm(
        @NotBlank(message = "{form.choice.absent}") String kind,

        @NotBlank(message = "{sector.name.absent}") @Size(max = 120, message = "{form.text.long}")
        String name,

        @Nullable Set<String> iris,

        @Size(max = 20000, message = "{form.text.long}") String outline) {

    public SectorForm {
        kind = Typed.text(kind);
        name = Typed.line(name);
        iris = Typed.choices(iris);
        outline = outline == null ? "" : outline;
    }

    static SectorForm blank() {
        return new SectorForm("vie_sociale", "", Set.of(), "");
    }

    Set<String> ticked() {
        return iris == null ? Set.of() : iris;
    }
}
