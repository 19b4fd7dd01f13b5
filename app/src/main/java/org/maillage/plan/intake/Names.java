package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Several things written in one cell, told apart.
final class Names {

    /// No organisation or person has a longer name; a longer piece is a sentence.
    static final int MAX_NAME = 150;

    /// A comma between digits is a decimal one.
    private static final List<Pattern> BETWEEN_NAMES = Stream.of("[;\\n|•]", ",(?!\\d)", "\\s[-–—/+]\\s")
            .map(Pattern::compile)
            .toList();
    private static final Pattern BETWEEN_PEOPLE = Pattern.compile("[;,\\n|/•&+]|\\s(?:et|[-–—])\\s");
    private static final Pattern BETWEEN_LINES = Pattern.compile("\\n");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-–—*•·➔➜>→✓☐□▪●]+\\s*|^\\s*o\\s+(?=\\S)");
    private static final String AFTER_A_NAME = " \t\u00a0\u202f;,.:";
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d{1,2}|[a-z])[).]\\s+|^\\d{1,2}\\s*[-–—]\\s+");
    private static final Pattern NOTHING =
            Pattern.compile("(?i)(?:-|–|—|/|x|n/?a|néant|aucun·?e?|etc|sans objet|à définir|nc|\\?)?\\.*");

    private Names() {}

    /// A name that the house knows stays whole, whatever stands in it: « PEDT – plan mercredi ».
    ///
    /// @param known whether a text is one name
    static List<String> ofOrganisations(String text, Predicate<String> known) {
        var names = new LinkedHashSet<String>();
        addNames(names, text, known, 0);
        return List.copyOf(names);
    }

    private static void addNames(Set<String> names, String text, Predicate<String> known, int separators) {
        String name = Folded.oneLine(bare(text));
        if (separators < BETWEEN_NAMES.size() && !known.test(name)) {
            split(BETWEEN_NAMES.get(separators), text).forEach(piece -> addNames(names, piece, known, separators + 1));
        } else if (!NOTHING.matcher(name).matches()) {
            names.add(name);
        }
    }

    static List<String> ofPeople(String text) {
        var names = new LinkedHashSet<String>();
        split(BETWEEN_PEOPLE, text).stream()
                .map(piece -> Folded.oneLine(bare(piece)))
                .filter(name -> !NOTHING.matcher(name).matches())
                .forEach(names::add);
        return List.copyOf(names);
    }

    /// @return one item per line, bullets and numbering removed
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : BETWEEN_LINES.split(text, -1)) {
            String item = NUMBERING.matcher(bare(line)).replaceFirst("");
            if (!item.isEmpty()) {
                lines.add(item);
            }
        }
        return lines;
    }

    /// Splits between names, but not inside parentheses, unless one is never closed.
    private static List<String> split(Pattern between, String text) {
        boolean balanced = text.chars().filter(c -> c == '(').count()
                == text.chars().filter(c -> c == ')').count();
        List<String> pieces = new ArrayList<>();
        Matcher separator = between.matcher(text);
        int start = 0;
        int depth = 0;
        int seen = 0;
        while (separator.find()) {
            for (; seen < separator.start(); seen++) {
                depth += text.charAt(seen) == '(' ? 1 : text.charAt(seen) == ')' ? -1 : 0;
            }
            if (depth <= 0 || !balanced) {
                pieces.add(text.substring(start, separator.start()));
                start = separator.end();
            }
        }
        pieces.add(text.substring(start));
        return pieces;
    }

    private static String bare(String piece) {
        String text = BULLET.matcher(piece).replaceFirst("").strip();
        int end = text.length();
        while (end > 0 && AFTER_A_NAME.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
