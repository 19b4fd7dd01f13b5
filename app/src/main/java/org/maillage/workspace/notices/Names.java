package org.maillage.workspace.notices;

import java.util.List;

/// Several of a kind in a row of words.
final class Names {

    private Names() {}

    /// "Claire Aubry, Karim Benali et Léa Castel".
    static String joined(List<String> names) {
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + " et " + names.getLast();
    }
}
