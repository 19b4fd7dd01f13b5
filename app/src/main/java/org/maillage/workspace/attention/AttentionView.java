package org.maillage.workspace.attention;

import java.util.Arrays;
import org.maillage.base.attention.AttentionCause.Severity;

/// Which points the list shows.
enum AttentionView {
    LEFT("", "Tout ce qui reste"),
    ACT("a-traiter", "À traiter"),
    WATCH("a-surveiller", "À surveiller"),
    ACKNOWLEDGED("acquittes", "Acquittés");

    static final String PARAMETER = "voir";

    private final String word;
    private final String label;

    AttentionView(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// @param word the value of `voir` in an address; what is not understood asks for nothing
    static AttentionView of(String word) {
        return Arrays.stream(values())
                .filter(view -> view.word.equals(word))
                .findFirst()
                .orElse(LEFT);
    }

    String label() {
        return label;
    }

    /// The query string with its `?`, or nothing for the default.
    String query() {
        return word.isEmpty() ? "" : "?" + PARAMETER + "=" + word;
    }

    AttentionList of(AttentionList all) {
        return switch (this) {
            case LEFT -> all.left();
            case ACT -> all.left().of(Severity.ACT);
            case WATCH -> all.left().of(Severity.WATCH);
            case ACKNOWLEDGED -> all.acknowledged();
        };
    }
}
