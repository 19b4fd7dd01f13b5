package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;

/// The themes of a city as its convention names them, and axes as spreadsheets write them.
class AxisGuessTests {

    private final List<Theme> themes = List.of(
            theme("Petite enfance"),
            theme("Enfance"),
            theme("Jeunesse"),
            theme("Soutien à la parentalité"),
            theme("Accès aux droits"));

    @ParameterizedTest
    @CsvSource({
        "Enfance, Enfance",
        "AXE 1 : PETITE ENFANCE, Petite enfance",
        "Favoriser l’accès au droit, Accès aux droits",
        "Axe 3 – Parentalité, Soutien à la parentalité",
        "Jeunesses, Jeunesse"
    })
    void findsTheThemeThatAnAxisSays(String axis, String theme) {
        assertThat(AxisGuess.themeOf(List.of(axis), themes)).map(Theme::name).contains(theme);
    }

    @Test
    void proposesNothingForAnAxisThatSaysNoTheme() {
        assertThat(AxisGuess.themeOf(List.of("Logement"), themes)).isEmpty();
    }

    private static Theme theme(String name) {
        return new Theme(new ThemeId(UUID.randomUUID()), "T", name, name, "olive", "hands", 0);
    }
}
