package org.maillage.plan.web.enjeux;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.UUID;
import org.maillage.convention.ThemeId;
import org.maillage.plan.Enjeu;
import org.maillage.plan.Enjeux;
import org.maillage.plan.HeadingId;
import org.maillage.plan.Priority;
import org.maillage.site.FormErrors;

/// An enjeu as it was typed.
///
/// @param place theme, or theme and heading, as `theme` or `theme/heading`: one choice decides both
public record EnjeuForm(String title, String place, String description, String priority, Integer version) {

    private static final int LONGEST = 300;

    @SuppressWarnings("NullAway") // A request may leave any field out.
    public EnjeuForm {
        title = title == null ? "" : title.strip();
        place = place == null ? "" : place.strip();
        description =
                description == null ? "" : description.replace("\r\n", "\n").strip();
        priority = priority == null ? "" : priority.strip();
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

    EnjeuForm over(int freshVersion) {
        return new EnjeuForm(title, place, description, priority, freshVersion);
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
        return id(place.split("/", 2)[0]).map(ThemeId::new);
    }

    Enjeux.Draft toDraft() {
        return new Enjeux.Draft(
                theme().orElse(null),
                heading().orElse(null),
                title,
                description,
                Arrays.stream(Priority.values())
                        .filter(one -> one.name().equals(priority))
                        .findFirst()
                        .orElse(null));
    }

    private Optional<HeadingId> heading() {
        String[] parts = place.split("/", 2);
        return parts.length < 2 ? Optional.empty() : id(parts[1]).map(HeadingId::new);
    }

    private static Optional<UUID> id(String value) {
        return value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(UUID.fromString(value))
                : Optional.empty();
    }
}
