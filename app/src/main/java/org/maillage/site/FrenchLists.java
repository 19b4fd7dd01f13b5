package org.maillage.site;

import java.util.List;

/// Several of a kind in a row of words, as French writes them.
public final class FrenchLists {

    private FrenchLists() {}

    /// "Claire Aubry, Karim Benali et Léa Castel"; nothing for none.
    public static String joined(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " et " + words.get(last);
    }
}
