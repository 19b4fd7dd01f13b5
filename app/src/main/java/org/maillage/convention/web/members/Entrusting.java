package org.maillage.convention.web.members;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.maillage.convention.Role;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.site.Frame;
import org.maillage.site.Typed;
import org.maillage.site.components.Option;
import org.maillage.site.components.OptionGroup;

/// The choice of a role and of themes, the same on the two forms that ask for it.
record Entrusting(String role, List<String> chosen) {

    List<Option> roles(Frame frame) {
        return Arrays.stream(Role.values())
                .map(value -> new Option(
                        value.name(),
                        frame.label(value),
                        value.name().equals(role),
                        frame.words().say("Role." + value.name() + ".meaning")))
                .toList();
    }

    List<OptionGroup> themes(List<Theme> themes) {
        return OptionGroup.single(themes.stream()
                .map(theme -> {
                    String id = theme.id().value().toString();
                    return new Option(id, theme.name(), chosen.contains(id));
                })
                .toList());
    }

    Set<ThemeId> themeIds() {
        return chosen.stream().map(id -> Typed.getId(id, ThemeId::new)).collect(Collectors.toUnmodifiableSet());
    }
}
