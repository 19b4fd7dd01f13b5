package org.maillage.convention.web.themes;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.site.FormErrors;

/// The themes in their order.
///
/// @param talks the way to what is said about each; none in the copy of an avenant
/// @param errors why what was just asked is refused
public record ThemesPage(Space space, List<Theme> themes, Map<UUID, ConversationLink> talks, FormErrors errors) {

    public boolean mayEdit() {
        return space.rights().mayCoordinate();
    }

    public @Nullable ConversationLink talk(Theme theme) {
        return talks.get(theme.id().value());
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
