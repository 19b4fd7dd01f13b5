package org.maillage.convention.portable;

/// A file that cannot be brought back: its message is a French sentence that says what is wrong, where, and how to mend
/// it. Never leaves this package: [BringingBack] answers with the sentence.
final class UnfitFile extends RuntimeException {

    static final String AGAIN = " Reprenez le fichier tel qu’il a été emporté, ou emportez la convention à nouveau.";

    UnfitFile(String sentence) {
        super(sentence);
    }

    static UnfitFile damaged(String fact) {
        return new UnfitFile("Le fichier est abîmé ou a été modifié\u00a0: " + fact + "." + AGAIN);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
