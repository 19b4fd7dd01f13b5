package org.maillage.plan.intake;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.maillage.base.intake.Folded;
import org.maillage.convention.Theme;

/// Proposes the theme whose name an axis says; a proposal only, the user decides.
public final class AxisGuess {

    private static final int MEANINGFUL = 4;

    private AxisGuess() {}

    /// The theme that shares most words with the axis, and of two the one whose name says least beside: "Enfance" is
    /// not "Petite enfance". Empty when none shares any.
    public static Optional<Theme> themeOf(List<String> path, List<Theme> themes) {
        Set<String> said = words(String.join(" ", path));
        return themes.stream()
                .filter(theme -> shared(said, theme) > 0)
                .max(Comparator.<Theme>comparingInt(theme -> shared(said, theme))
                        .thenComparing(theme -> words(theme.name()).size(), Comparator.reverseOrder()));
    }

    private static int shared(Set<String> said, Theme theme) {
        var common = words(theme.name());
        common.retainAll(said);
        return common.size();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        Arrays.stream(Folded.fold(text).split(" "))
                .filter(word -> word.length() >= MEANINGFUL)
                .map(AxisGuess::singular)
                .forEach(words::add);
        return words;
    }

    private static String singular(String word) {
        return word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
    }
}
