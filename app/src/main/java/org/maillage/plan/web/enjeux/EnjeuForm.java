package org.maillage.plan.web.enjeux;

import java.util.LinkedHashMap;
import java.util.Optional;
import org.maillage.convention.ThemeId;
import org.maillage.plan.Enjeu;
import org.maillage.plan.Enjeux;
import org.maillage.plan.HeadingId;
import org.maillage.plan.Priority;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;

/// An enjeu as it was typed.
///
/// @param place theme, or theme and heading, as `theme` or `theme/heading`: one choice decides both
public record EnjeuForm(String title, String place, String description, String priority, Integer version) {

    private static final int LONGEST = 300;

    public EnjeuForm {
        title = Typed.text(title);
        place = Typed.text(place);
        description = Typed.text(description);
        priority = Typed.text(priority);
        version = version == null ? 0 : version;
    }

    static EnjeuForm blank(String place) {
        return new EnjeuForm("", place, "", "", 0);
    }

    static EnjeuForm of(Enjeu enjeu) {
        Priority priority = enjeu.priority();
        return new EnjeuForm(
                enjeu.title(),
                Places.place(enjeu.theme(), enjeu.heading()),
                enjeu.description(),
                priority == null ? "" : priority.name(),
                enjeu.version());
    }

    FormErrors errors() {
        var found = new LinkedHashMap<String, String>();
        if (title.isEmpty()) {
            found.put("title", "Écrivez l’enjeu.");
        } else if (title.length() > LONGEST) {
            found.put("title", "L’enjeu dépasse " + LONGEST + " caractères : raccourcissez-le.");
        }
        if (theme().isEmpty()) {
            found.put("place", "Choisissez le thème de l’enjeu.");
        }
        return new FormErrors(found);
    }

    Optional<ThemeId> theme() {
        return Typed.findId(place.split("/", 2)[0], ThemeId::new);
    }

    Enjeux.Draft toDraft() {
        return new Enjeux.Draft(
                theme().orElse(null),
                heading().orElse(null),
                title,
                description,
                Typed.findChoice(Priority.class, priority).orElse(null));
    }

    private Optional<HeadingId> heading() {
        String[] parts = place.split("/", 2);
        return parts.length < 2 ? Optional.empty() : Typed.findId(parts[1], HeadingId::new);
    }
}
