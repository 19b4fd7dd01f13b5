package org.maillage.diagnosis.web.constats.merging;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.diagnosis.Constat;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// The constats that one can be joined to, by theme: those of its own come first, since what says the same is mostly
/// there.
@Component
class MergerChoices {

    private static final String ACROSS = "Plusieurs thèmes";

    private final Themes themes;

    MergerChoices(Themes themes) {
        this.themes = themes;
    }

    /// @param chosen id of one of them, or nothing
    List<OptionGroup> of(Space space, Constat joined, List<Constat> others, String chosen) {
        List<Theme> known = themes.listOf(space.id());
        var order = new ArrayList<@Nullable ThemeId>();
        order.add(joined.content().theme());
        Stream.concat(known.stream().map(Theme::id), Stream.of((ThemeId) null))
                .filter(theme -> !order.contains(theme))
                .forEach(order::add);
        return order.stream()
                .map(theme -> new OptionGroup(
                        nameOf(known, theme),
                        others.stream()
                                .filter(one -> Objects.equals(one.content().theme(), theme))
                                .map(one -> option(one, chosen))
                                .toList()))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    String themeOf(Space space, Constat constat) {
        return nameOf(themes.listOf(space.id()), constat.content().theme());
    }

    private static Option option(Constat constat, String chosen) {
        String id = constat.id().value().toString();
        return new Option(id, constat.title(), id.equals(chosen));
    }

    private static String nameOf(List<Theme> known, @Nullable ThemeId id) {
        return known.stream()
                .filter(theme -> theme.id().equals(id))
                .map(Theme::name)
                .findFirst()
                .orElse(ACROSS);
    }
}
