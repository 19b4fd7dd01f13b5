package org.maillage.convention.web.themes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.maillage.convention.Pictogram;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeColor;
import org.maillage.convention.ThemeId;
import org.maillage.convention.web.OneOf;
import org.maillage.site.Conflict;
import org.maillage.site.Typed;
import org.maillage.site.Words;

/// A theme as typed.
///
/// @param code of a new theme; that of an existing one does not change
public record ThemeForm(
        @Pattern(regexp = "[A-Z0-9]{1,4}", message = "{theme.code.wrong}")
        String code,

        @NotBlank(message = "{theme.name.absent}") @Size(max = 120, message = "{form.text.long}")
        String name,

        @NotBlank(message = "{theme.shortName.absent}") @Size(max = 30, message = "{form.text.long}")
        String shortName,

        @OneOf(value = ThemeColor.class, message = "{theme.color.absent}")
        String color,

        @OneOf(value = Pictogram.class, message = "{theme.pictogram.absent}")
        String pictogram,

        String version) {

    public ThemeForm {
        code = Typed.text(code).toUpperCase(Locale.ROOT);
        name = Typed.text(name);
        shortName = Typed.text(shortName);
        color = Typed.text(color);
        pictogram = Typed.text(pictogram);
        version = Typed.text(version);
    }

    static ThemeForm empty() {
        return new ThemeForm("", "", "", "", "", "0");
    }

    static ThemeForm of(Theme theme) {
        return new ThemeForm(
                theme.code(),
                theme.name(),
                theme.shortName(),
                theme.color().toUpperCase(Locale.ROOT),
                theme.pictogram().toUpperCase(Locale.ROOT),
                Integer.toString(theme.version()));
    }

    Theme toTheme(ThemeId id) {
        return new Theme(
                id,
                code,
                name,
                shortName,
                ThemeColor.valueOf(color).code(),
                Pictogram.valueOf(pictogram).code(),
                Typed.version(version));
    }

    /// The code is not sent by the form of an existing theme.
    ThemeForm withCode(String kept) {
        return new ThemeForm(kept, name, shortName, color, pictogram, version);
    }

    Conflict.Fields against(ThemeForm theirs, Words words) {
        return new Conflict.Fields("version", "code")
                .add("Nom", theirs.name, name, "name")
                .add("Nom court", theirs.shortName, shortName, "shortName")
                .add(
                        "Couleur",
                        words.of(ThemeColor.valueOf(theirs.color)),
                        words.of(ThemeColor.valueOf(color)),
                        "color")
                .add(
                        "Pictogramme",
                        words.of(Pictogram.valueOf(theirs.pictogram)),
                        words.of(Pictogram.valueOf(pictogram)),
                        "pictogram");
    }
}
