package org.maillage.base.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words compared without their accents, capitals and punctuation.
public final class Folded {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9%]+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private Folded() {}

    public static String fold(String text) {
        String plain =
                ACCENT.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return NOT_A_WORD
                .matcher(plain.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /// @return the text on one line
    public static String oneLine(String text) {
        return SPACE.matcher(text).replaceAll(" ").strip();
    }
}
