package org.maillage.plan.web.enjeux;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.base.Sight;
import org.maillage.convention.ThemeId;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatId;
import org.maillage.plan.Enjeu;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Ground;
import org.maillage.plan.Grounds;
import org.maillage.plan.HeadingId;
import org.maillage.plan.Priority;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;

/// An enjeu as it was typed.
///
/// @param place theme, or theme and heading, as `theme` or `theme/heading`: one choice decides both
public record EnjeuForm(
        String title, String place, String description, String priority, Set<String> constats, Integer version) {

    private static final int LONGEST = 300;

    public EnjeuForm {
        title = Typed.text(title);
        place = Typed.text(place);
        description = Typed.text(description);
        priority = Typed.text(priority);
        constats = Typed.choices(constats);
        version = version == null ? 0 : version;
    }

    static EnjeuForm blank(String place) {
        return new EnjeuForm("", place, "", "", Set.of(), 0);
    }

    /// Of a constat: what is at stake is often what is observed, said the other way round.
    static EnjeuForm answering(Constat constat, String place) {
        return new EnjeuForm("", place, "", "", Set.of(constat.id().value().toString()), 0);
    }

    static EnjeuForm of(Enjeu enjeu, List<Ground> grounds) {
        Priority priority = enjeu.priority();
        return new EnjeuForm(
                enjeu.title(),
                Places.place(enjeu.theme(), enjeu.heading()),
                enjeu.description(),
                priority == null ? "" : priority.name(),
                grounds.stream().map(one -> one.id().value().toString()).collect(Collectors.toUnmodifiableSet()),
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

    Enjeux.Draft toDraft(Sight sight) {
        return new Enjeux.Draft(
                theme().orElse(null),
                heading().orElse(null),
                title,
                description,
                Typed.findChoice(Priority.class, priority).orElse(null),
                new Grounds.Ticked(Typed.findIds(constats, ConstatId::new), sight));
    }

    private Optional<HeadingId> heading() {
        String[] parts = place.split("/", 2);
        return parts.length < 2 ? Optional.empty() : Typed.findId(parts[1], HeadingId::new);
    }
}
