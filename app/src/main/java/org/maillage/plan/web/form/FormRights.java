package org.maillage.plan.web.form;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.ThemeId;
import org.maillage.site.Typed;

/// What the form of an action asks of who writes it.
final class FormRights {

    private FormRights() {}

    static @Nullable UUID institutionOf(Space space) {
        var own = space.member().institution();
        return own == null ? null : own.value();
    }

    /// One creates, and moves, actions only where one coordinates.
    static void requireTheme(Space space, ActionForm form) {
        Typed.findId(form.theme(), ThemeId::new)
                .ifPresent(theme -> space.rights().requireCoordination(theme));
    }

    /// What was learned from the form, said so that a misspelt name is seen at once.
    static String said(List<String> learned) {
        return learned.isEmpty() ? "" : " Ajouté à l’annuaire de l’instance : " + String.join(", ", learned) + ".";
    }
}
