package org.maillage.convention.web.territory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.maillage.site.Conflict;
import org.maillage.site.Typed;
import org.maillage.territory.AreaNames;

/// The names of an area, as typed.
public record AreaNameForm(
        @NotBlank(message = "{area.name.absent}") @Size(max = 120, message = "{form.text.long}")
        String name,

        @NotBlank(message = "{area.shortName.absent}") @Size(max = 18, message = "{area.shortName.long}")
        String shortName,

        String version) {

    public AreaNameForm {
        name = Typed.text(name);
        shortName = Typed.text(shortName);
        version = Typed.text(version);
    }

    static AreaNameForm of(AreaNames names) {
        return new AreaNameForm(names.name(), names.shortName(), Integer.toString(names.version()));
    }

    AreaNames toNames() {
        return new AreaNames(name, shortName, Typed.version(version));
    }

    Conflict.Fields against(AreaNameForm theirs) {
        return new Conflict.Fields()
                .add("Nom", theirs.name, name, "name")
                .add("Nom court", theirs.shortName, shortName, "shortName");
    }
}
