package org.maillage.plan.store;

import java.util.List;
import org.maillage.plan.Problem;

/// What every title must be, whatever it names.
final class Titles {

    private static final int LONGEST = 300;

    private Titles() {}

    static List<Problem> problemsOf(String title) {
        return problemsOf("title", title);
    }

    static List<Problem> problemsOf(String field, String title) {
        String words = title.strip();
        if (words.isEmpty()) {
            return List.of(new Problem(field, "Écrivez quelques mots."));
        }
        return words.codePointCount(0, words.length()) > LONGEST
                ? List.of(new Problem(field, "Ce texte dépasse " + LONGEST + " caractères : raccourcissez-le."))
                : List.of();
    }
}
