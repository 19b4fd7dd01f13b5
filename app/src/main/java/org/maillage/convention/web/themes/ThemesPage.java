package org.maillage.convention.web.themes;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.site.FormErrors;

/// The themes in their order.
///
/// @param errors why what was just asked is refused
public record ThemesPage(Space space, List<Theme> themes, FormErrors errors) {

    public boolean mayEdit() {
        return space.rights().mayCoordinate();
    }

    public String settings() {
        return space.path("/reglages");
    }

    public String path(String inside) {
        return space.path(ThemeController.INSIDE + inside);
    }

    public String path(Theme theme, String inside) {
        return path("/" + theme.code() + inside);
    }

    public boolean isFirst(Theme theme) {
        return themes.getFirst().equals(theme);
    }

    public boolean isLast(Theme theme) {
        return themes.getLast().equals(theme);
    }
}
