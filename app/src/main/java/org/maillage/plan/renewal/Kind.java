package org.maillage.plan.renewal;

/// What has a lineage.
public enum Kind {
    ENJEU("enjeu"),
    ACTION("action");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /// As it stands in the names of tables and columns.
    String word() {
        return word;
    }

    /// The table of what is decided of it, as the journal names it.
    public String decisions() {
        return "plan." + word + "_renewal";
    }
}
