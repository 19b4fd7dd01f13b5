package org.maillage.directory;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.maillage.base.intake.Folded;

/// How two spellings of a name are held to be one: accents, capitals, punctuation and plurals do not count.
final class Words {

    private static final int SHORTEST_PLURAL = 4; // MDS and BIJ are no plurals

    private Words() {}

    static String key(String said) {
        return Arrays.stream(Folded.fold(said).split(" ")).map(Words::singular).collect(Collectors.joining(" "));
    }

    private static String singular(String word) {
        if (word.length() < SHORTEST_PLURAL) {
            return word;
        }
        if (word.endsWith("aux") && !word.endsWith("eaux")) {
            return word.substring(0, word.length() - 2) + "l";
        }
        return word.endsWith("s") || word.endsWith("x") ? word.substring(0, word.length() - 1) : word;
    }
}
