package org.maillage.convention.web.themes;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Pictogram;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeColor;
import org.maillage.site.Filled;

/// Where a theme is added or edited.
///
/// @param theme the one edited, or null for a new one
public record ThemePage(
        Space space, Filled<ThemeForm> filled, @Nullable Theme theme) {

    public ThemeForm form() {
        return filled.form();
    }

    public String title() {
        return theme == null ? "Ajouter un thème" : "Modifier le thème";
    }

    /// Where its changes are read, or null for a new one.
    public @Nullable String history() {
        return theme == null ? null : space.path("/journal/theme/" + theme.id().value());
    }

    public String back() {
        return space.path(ThemeController.INSIDE);
    }

    public String action() {
        return back() + "/" + (theme == null ? "nouveau" : theme.code());
    }

    public List<ThemeColor> colors() {
        return Arrays.asList(ThemeColor.values());
    }

    public List<Pictogram> pictograms() {
        return Arrays.asList(Pictogram.values());
    }

    public boolean has(ThemeColor color) {
        return color.name().equals(form().color());
    }

    public boolean has(Pictogram pictogram) {
        return pictogram.name().equals(form().pictogram());
    }

    /// The palette is shown with the chosen pictogram, so that both are judged together.
    public String pictogram() {
        return colorsShownWith(form().pictogram());
    }

    /// The pictograms are shown in the chosen colour.
    public String color() {
        return Arrays.stream(ThemeColor.values())
                .filter(this::has)
                .findFirst()
                .orElse(ThemeColor.SLATE)
                .code();
    }

    private static String colorsShownWith(String chosen) {
        return Arrays.stream(Pictogram.values())
                .filter(pictogram -> pictogram.name().equals(chosen))
                .findFirst()
                .orElse(Pictogram.PEOPLE)
                .code();
    }
}
