package org.maillage.base.intake;

/// What a person said about a cell of a row that waits.
///
/// @param text what it should say
/// @param asIs whether no field need take it: the text is kept word for word
/// @param sure whether it is right as it is written, however near it comes to something known
/// @param gesture which gesture on many cells said so, or 0 for this cell alone
public record Correction(String text, boolean asIs, boolean sure, int gesture) {

    public static Correction of(String text) {
        return new Correction(text, false, false, 0);
    }

    public static Correction asItIs(String text) {
        return new Correction(text, true, false, 0);
    }

    boolean kept() {
        return asIs || sure;
    }
}
