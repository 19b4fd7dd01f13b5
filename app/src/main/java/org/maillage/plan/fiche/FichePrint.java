package org.maillage.plan.fiche;

import org.maillage.base.intake.Folded;
import org.maillage.convention.contents.Digests;

/// The digest of a text, whatever an office suite does to its spaces and line ends: 64 bits of SHA-256.
final class FichePrint {

    private static final int HEX_DIGITS = 16;

    private FichePrint() {}

    static String of(String text) {
        return Digests.ofText(Folded.oneLine(text)).substring(0, HEX_DIGITS);
    }
}
