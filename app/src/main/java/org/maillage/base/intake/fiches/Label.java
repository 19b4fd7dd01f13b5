package org.maillage.base.intake.fiches;

import java.util.regex.Pattern;
import org.maillage.base.intake.Folded;

/// The words of a label, without what surrounds them.
final class Label {

    private static final Pattern BEFORE = Pattern.compile(
            "^(?:[^\\p{L}\\d(«]+|(?:\\d{1,2}(?:\\.\\d{1,2})*\\s?[.)°/–—-]|\\d{1,2}(?:\\.\\d{1,2})+|[IVX]{1,4}\\s?[.)–—-]|[A-Ha-h]\\s?[.)])\\s*[-–—]?\\s+)+");
    private static final Pattern AFTER = Pattern.compile("[\\s\\u00a0\\u202f:…?*]+$");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final int LONGEST = 150;
    private static final int LONGEST_BARED = 200; // no label is longer, and the patterns go back and forth
    private static final int MOST_WORDS = 15;

    private Label() {}

    /// @return on one line, without number, bullet nor colon
    static String bare(String written) {
        String line = Folded.oneLine(written);
        if (line.length() > LONGEST_BARED) {
            return line;
        }
        String before = BEFORE.matcher(line).replaceFirst("");
        return AFTER.matcher(before.isEmpty() ? line : before).replaceFirst("");
    }

    /// @return what two writings of one label have in common
    static String folded(String label) {
        String words = Folded.fold(label);
        return words.isEmpty() ? label.strip() : words; // other letters than ours tell labels apart as well
    }

    /// @return whether it is short enough to name something and is no sentence
    static boolean isLikely(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST
                && SPACE.split(text.strip(), -1).length <= MOST_WORDS
                && !text.strip().endsWith(".");
    }
}
