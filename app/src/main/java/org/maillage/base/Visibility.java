package org.maillage.base;

/// Who may see an action, a note or a document. Stored by its [#code()].
public enum Visibility {
    PUBLIC("public"),
    PARTNERS("partners"),
    COORDINATORS("coordinators"),
    /// One institution alone, named beside.
    INSTITUTION("institution");

    private final String code;

    Visibility(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public static Visibility ofCode(String code) {
        for (Visibility visibility : values()) {
            if (visibility.code.equals(code)) {
                return visibility;
            }
        }
        throw new IllegalArgumentException("No visibility has the code " + code);
    }
}
