package org.maillage.figures;

import java.util.Arrays;

/// What a producer says of a cell.
public enum Mark {
    KNOWN('='),
    /// Kept back so that nobody is recognised: never computed back, never published again.
    SECRET('s'),
    /// Known to the producer, who finds it too uncertain.
    UNRELIABLE('n'),
    ABSENT('-');

    private final char sign;

    Mark(char sign) {
        this.sign = sign;
    }

    /// As it is kept in the database.
    public char sign() {
        return sign;
    }

    public static Mark of(char sign) {
        return Arrays.stream(values())
                .filter(mark -> mark.sign == sign)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No mark is written " + sign));
    }
}
