package org.maillage.plan.web.renewal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.renewal.RenewalChoice;
import org.maillage.plan.renewal.RenewalLine;

/// Which lines a list of choices shows, as its address says it.
///
/// @param theme code of a theme, or nothing for all
record ChoiceFilter(String theme, State state) {

    /// What was decided.
    enum State {
        ALL("", null),
        OPEN("a-decider", null),
        CONTINUE("continuer", RenewalChoice.CONTINUE),
        CHANGE("changer", RenewalChoice.CHANGE),
        STOP("arreter", RenewalChoice.STOP);

        private final String word;
        private final @Nullable RenewalChoice choice;

        State(String word, @Nullable RenewalChoice choice) {
            this.word = word;
            this.choice = choice;
        }

        boolean keeps(RenewalLine line) {
            return this == ALL || line.decision().choice() == choice;
        }

        String label() {
            return switch (this) {
                case ALL -> "Tous les choix";
                case OPEN -> "À décider";
                case CONTINUE -> "Continuent";
                case CHANGE -> "À changer";
                case STOP -> "S’arrêtent";
            };
        }
    }

    static ChoiceFilter read(String theme, String state) {
        return new ChoiceFilter(
                theme,
                Arrays.stream(State.values())
                        .filter(one -> one.word.equals(state))
                        .findFirst()
                        .orElse(State.ALL));
    }

    ChoiceFilter of(State other) {
        return new ChoiceFilter(theme, other);
    }

    ChoiceFilter in(String otherTheme) {
        return new ChoiceFilter(otherTheme, state);
    }

    /// The query string, default values left out.
    String query() {
        List<String> parts = Stream.of(part("theme", theme), part("etat", state.word))
                .flatMap(Optional::stream)
                .toList();
        return parts.isEmpty() ? "" : parts.stream().collect(Collectors.joining("&", "?", ""));
    }

    String word() {
        return state.word;
    }

    private static Optional<String> part(String name, String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(name + "=" + java.net.URLEncoder.encode(value, java.nio.charset.StandardCharsets.UTF_8));
    }
}
