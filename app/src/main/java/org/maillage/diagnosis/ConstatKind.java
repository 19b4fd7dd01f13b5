package org.maillage.diagnosis;

import java.util.Arrays;
import java.util.Optional;

/// What an observation says of the territory.
public enum ConstatKind {
    STRENGTH("force"),
    WEAKNESS("faiblesse"),
    NEED("besoin"),
    OBSTACLE("frein");

    private final String word;

    ConstatKind(String word) {
        this.word = word;
    }

    /// Its word in an address.
    public String word() {
        return word;
    }

    public static Optional<ConstatKind> ofWord(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
