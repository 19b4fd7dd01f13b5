package org.maillage.site;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Contrasts as WCAG 2.2 defines them, computed from the tokens of the style sheet: text 4.5:1, edges of controls 3:1.
class ThemeColoursTests {

    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");
    private static final List<String> THEMES =
            List.of("rose", "orange", "blue", "violet", "green", "teal", "brown", "slate", "plum", "olive");
    private static final List<String> WORDS = List.of("ink", "ink-soft", "accent", "ok", "warn", "bad");
    private static final List<String> GROUNDS = List.of("paper", "card");

    static Stream<Arguments> text() {
        var own = Stream.of(
                Arguments.of("ok", "ok-soft"),
                Arguments.of("warn", "warn-soft"),
                Arguments.of("bad", "bad-soft"),
                Arguments.of("ink", "ok-soft"),
                Arguments.of("ink", "accent-soft"),
                Arguments.of("ink-soft", "accent-soft"),
                Arguments.of("ink-soft", "sunk"),
                Arguments.of("accent-strong", "accent-soft"),
                Arguments.of("on-accent", "accent"),
                Arguments.of("on-accent", "accent-strong"),
                Arguments.of("on-accent", "bad"));
        return Stream.concat(own, pairs(Stream.concat(THEMES.stream(), WORDS.stream())));
    }

    static Stream<Arguments> edges() {
        return pairs(Stream.of("edge", "focus", "thread"));
    }

    @ParameterizedTest
    @MethodSource("text")
    void textIsReadableByDayAndByNight(String ink, String ground) throws IOException {
        for (int night = 0; night < 2; night++) {
            assertThat(contrast(ink, ground, night)).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @MethodSource("edges")
    void edgesAreSeenByDayAndByNight(String edge, String ground) throws IOException {
        for (int night = 0; night < 2; night++) {
            assertThat(contrast(edge, ground, night)).isGreaterThanOrEqualTo(3);
        }
    }

    private static Stream<Arguments> pairs(Stream<String> inks) {
        return inks.flatMap(ink -> GROUNDS.stream().map(ground -> Arguments.of(ink, ground)));
    }

    private static double contrast(String ink, String ground, int night) throws IOException {
        Map<String, List<String>> tokens = tokens();
        double one = luminance(requireNonNull(tokens.get(ink), ink).get(night));
        double other = luminance(requireNonNull(tokens.get(ground), ground).get(night));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static Map<String, List<String>> tokens() throws IOException {
        var tokens = new HashMap<String, List<String>>();
        TOKEN.matcher(Files.readString(Path.of("src/main/resources/static/css/00-layers-tokens.css")))
                .results()
                .forEach(match -> tokens.put(match.group(1), List.of(match.group(2), match.group(3))));
        return tokens;
    }

    private static double luminance(String colour) {
        return 0.2126 * linear(colour, 1) + 0.7152 * linear(colour, 3) + 0.0722 * linear(colour, 5);
    }

    private static double linear(String colour, int at) {
        double share = Integer.parseInt(colour, at, at + 2, 16) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
