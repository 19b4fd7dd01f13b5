package org.maillage.territory.boundaries;

/// A number with its word.
final class Counted {

    private Counted() {}

    /// @return empty for none
    static String of(long count, String one, String several) {
        if (count == 0) {
            return "";
        }
        return count + " " + (count > 1 ? several : one);
    }
}
