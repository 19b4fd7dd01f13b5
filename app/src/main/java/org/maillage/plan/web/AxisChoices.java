package org.maillage.plan.web;

import java.util.List;
import java.util.Optional;
import org.maillage.convention.Theme;
import org.maillage.plan.Enjeu;
import org.maillage.plan.intake.AxisAnswer;

/// What an axis of a file may become in its convention: a theme, a new enjeu of a theme, or an enjeu already there.
record AxisChoices(List<Theme> themes, List<Enjeu> enjeux) {

    /// @param choice `theme:PE`, `new:PE` or `enjeu:<id>`, as the page offers them; anything else is no answer
    Optional<AxisAnswer> find(String choice) {
        int colon = choice.indexOf(':');
        String value = choice.substring(colon + 1);
        return switch (colon < 0 ? "" : choice.substring(0, colon)) {
            case "theme" -> theme(value).map(theme -> new AxisAnswer(theme.id(), null, false));
            case "new" -> theme(value).map(theme -> new AxisAnswer(theme.id(), null, true));
            case "enjeu" ->
                enjeux.stream()
                        .filter(enjeu -> enjeu.id().value().toString().equals(value))
                        .findFirst()
                        .map(enjeu -> new AxisAnswer(enjeu.theme(), enjeu.id(), false));
            default -> Optional.empty();
        };
    }

    private Optional<Theme> theme(String code) {
        return themes.stream().filter(theme -> theme.code().equals(code)).findFirst();
    }
}
