package org.maillage.convention.web.imports;

import java.util.Locale;

/// Makes sentences of what a module says in a few words.
final class ImportWords {

    private ImportWords() {}

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    static String sentence(String words) {
        return capital(words) + ".";
    }
}
