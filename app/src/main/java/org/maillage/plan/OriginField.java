package org.maillage.plan;

import java.util.Optional;

/// A cell of an imported file, kept as it was: nothing received is lost.
///
/// @param label heading of its column
/// @param cell where it stood, such as `Plan!F12`
public record OriginField(String label, String value, String cell) {

    private static final String AS_WRITTEN = " (texte d’origine)";

    /// @return its label where that alone would name a field of the house
    public String markedLabel() {
        return label + AS_WRITTEN;
    }

    /// @return the label that was marked, or empty for any other heading
    public static Optional<String> labelOfMarked(String heading) {
        return heading.endsWith(AS_WRITTEN)
                ? Optional.of(heading.substring(0, heading.length() - AS_WRITTEN.length()))
                : Optional.empty();
    }
}
