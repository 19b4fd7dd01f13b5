package org.maillage.plan.web.enjeux;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Heading;
import org.maillage.plan.HeadingId;
import org.maillage.site.components.Option;
import org.springframework.stereotype.Component;

/// Where an enjeu can stand: a theme, or a heading of it, among those one coordinates.
@Component
class Places {

    private final Themes themes;
    private final Enjeux enjeux;

    Places(Themes themes, Enjeux enjeux) {
        this.themes = themes;
        this.enjeux = enjeux;
    }

    static String place(ThemeId theme, @Nullable HeadingId heading) {
        return heading == null ? theme.value().toString() : theme.value() + "/" + heading.value();
    }

    static String placeOf(@Nullable ThemeId theme) {
        return theme == null ? "" : place(theme, null);
    }

    List<Option> optionsFor(Space space, String chosen) {
        Map<ThemeId, List<Heading>> headings = enjeux.listGroups(space.id(), space.sight()).stream()
                .map(Enjeux.Group::heading)
                .filter(heading -> heading != null)
                .collect(Collectors.groupingBy(Heading::theme));
        var options = new ArrayList<Option>();
        for (Theme theme : themes.listOf(space.id())) {
            if (space.rights().mayCoordinate(theme.id())) {
                add(options, place(theme.id(), null), theme.name(), chosen);
                headings.getOrDefault(theme.id(), List.of())
                        .forEach(heading -> add(
                                options,
                                place(theme.id(), heading.id()),
                                theme.name() + " · " + heading.title(),
                                chosen));
            }
        }
        return List.copyOf(options);
    }

    String placeOf(Space space, String themeCode) {
        return themes.listOf(space.id()).stream()
                .filter(theme -> theme.code().equals(themeCode))
                .map(theme -> place(theme.id(), null))
                .findFirst()
                .orElse("");
    }

    private static void add(List<Option> options, String value, String label, String chosen) {
        options.add(new Option(value, label, value.equals(chosen)));
    }
}
