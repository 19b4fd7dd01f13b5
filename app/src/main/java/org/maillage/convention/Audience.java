package org.maillage.convention;

import java.util.Arrays;
import java.util.Optional;

/// Whom something is for, or about, in particular: an action, a constat; across themes and ages.
public enum Audience {
    CHILDREN("enfants"),
    YOUNG_PEOPLE("jeunes"),
    FAMILIES("familles"),
    DISABILITY("handicap"),
    PRIORITY_AREAS("qpv"),
    SINGLE_PARENTS("familles-monoparentales"),
    LOW_INCOME("bas-revenus"),
    NEWCOMERS("nouveaux-arrivants"),
    PROFESSIONALS("professionnels");

    private final String word;

    Audience(String word) {
        this.word = word;
    }

    /// Its word in addresses: a promise, links are kept and sent.
    public String word() {
        return word;
    }

    public static Optional<Audience> ofWord(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
