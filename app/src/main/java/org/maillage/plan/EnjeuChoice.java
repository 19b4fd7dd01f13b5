package org.maillage.plan;

import java.util.Arrays;

/// Which enjeux a list shows: all, those an action carries, those no action serves yet.
public enum EnjeuChoice {
    ALL(""),
    CARRIED("avec"),
    UNANSWERED("sans");

    private static final String PARAMETER = "action";

    private final String word;

    EnjeuChoice(String word) {
        this.word = word;
    }

    /// @param word the value of `action` in an address; what is not understood asks for nothing
    public static EnjeuChoice of(String word) {
        return Arrays.stream(values())
                .filter(choice -> choice.word.equals(word))
                .findFirst()
                .orElse(ALL);
    }

    /// Address inside the space of the list that shows them.
    public String path() {
        return "/plan/enjeux" + (this == ALL ? "" : "?" + PARAMETER + "=" + word);
    }

    /// @param actions how many visible actions answer the enjeu
    public boolean keeps(int actions) {
        return switch (this) {
            case ALL -> true;
            case CARRIED -> actions > 0;
            case UNANSWERED -> actions == 0;
        };
    }
}
