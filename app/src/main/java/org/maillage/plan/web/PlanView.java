package org.maillage.plan.web;

import java.util.Arrays;
import java.util.Optional;

/// The ways of looking at one filtered list of actions.
public enum PlanView {
    TABLE("", "Tableau"),
    CARDS("cartes", "Cartes"),
    BOARD("avancement", "Avancement"),
    TIMELINE("frise", "Frise"),
    ENJEUX("enjeux", "Enjeux servis"),
    AGES("ages", "Âges"),
    TOPICS("sujets", "Sujets et publics"),
    CONTRACTS("contrats", "Autres contrats");

    public static final String PARAMETER = "vue";

    private final String word;
    private final String label;

    PlanView(String word, String label) {
        this.word = word;
        this.label = label;
    }

    /// @param word the value of `vue` in an address; nothing asks for the table
    public static Optional<PlanView> read(String word) {
        return Arrays.stream(values()).filter(view -> view.word.equals(word)).findFirst();
    }

    /// Its value in addresses, empty for the table.
    public String word() {
        return word;
    }

    public String label() {
        return label;
    }

    /// Whether its lines are cut into pages; the others only make sense whole.
    public boolean isPaged() {
        return this == TABLE || this == CARDS;
    }

    /// Whether each action stands there once, so that several can be ticked.
    public boolean isForPicking() {
        return isPaged() || this == BOARD;
    }
}
