package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.maillage.base.intake.Folded;

/// Several things written in one cell, told apart.
final class Names {

    /// No organisation or person has a longer name; a longer piece is a sentence.
    static final int MAX_NAME = 150;

    /// A comma between digits is a decimal one.
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[;\\n|•]|,(?!\\d)|\\s[-–—/+]\\s");
    private static final Pattern BETWEEN_PEOPLE = Pattern.compile("[;,\\n|/•&+]|\\s(?:et|[-–—])\\s");
    private static final Pattern BETWEEN_LINES = Pattern.compile("\\n");
    private static final Pattern BULLET = Pattern.compile("^\\s*[-–—*•·➔➜>→✓☐□▪●]+\\s*|^\\s*o\\s+(?=\\S)");
    private static final String AFTER_A_NAME = " \t\u00a0\u202f;,.:";
    private static final Pattern NUMBERING = Pattern.compile("^(?:\\d{1,2}|[a-z])[).]\\s+|^\\d{1,2}\\s*[-–—]\\s+");
    private static final Pattern NOTHING =
            Pattern.compile("(?i)(?:-|–|—|/|x|n/?a|néant|aucun·?e?|etc|sans objet|à définir|nc|\\?)?\\.*");

    private Names() {}

    /// @param known whether somebody or something has this very name, whatever stands inside it
    static List<String> ofOrganisations(String text, Predicate<String> known) {
        return new NamesOfCell(text, BETWEEN_NAMES).tellApart(known);
    }

    /// @param known whether somebody has this very name
    static List<String> ofPeople(String text, Predicate<String> known) {
        return new NamesOfCell(text, BETWEEN_PEOPLE).tellApart(known);
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

    /// @return a piece as a name, or nothing when it says that there is none
    static Optional<String> named(String piece) {
        String name = Folded.oneLine(bare(piece));
        return NOTHING.matcher(name).matches() ? Optional.empty() : Optional.of(name);
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
