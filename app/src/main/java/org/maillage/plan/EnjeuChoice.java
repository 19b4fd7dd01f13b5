package org.maillage.plan;

import java.util.Arrays;

/// Which enjeux a list shows: all, those an action carries, those no action serves yet, those that stand on no constat.
public enum EnjeuChoice {
    ALL("", ""),
    CARRIED("action", "avec"),
    UNANSWERED("action", "sans"),
    GROUNDLESS("constat", "sans");

    private final String parameter;
    private final String word;

    EnjeuChoice(String parameter, String word) {
        this.parameter = parameter;
        this.word = word;
    }

    /// @param action the value of `action` in an address
    /// @param constat the value of `constat`; what is not understood asks for nothing
    public static EnjeuChoice of(String action, String constat) {
        return Arrays.stream(values())
                .filter(choice -> choice.asks("action", action) || choice.asks("constat", constat))
                .findFirst()
                .orElse(ALL);
    }

    /// Address inside the space of the list that shows them.
    public String path() {
        return "/plan/enjeux" + (this == ALL ? "" : "?" + parameter + "=" + word);
    }

    public boolean keeps(Enjeux.Answered enjeu) {
        return switch (this) {
            case ALL -> true;
            case CARRIED -> enjeu.actions() > 0;
            case UNANSWERED -> enjeu.actions() == 0;
            case GROUNDLESS -> enjeu.grounds() == 0;
        };
    }

    private boolean asks(String name, String value) {
        return parameter.equals(name) && word.equals(value);
    }
}
