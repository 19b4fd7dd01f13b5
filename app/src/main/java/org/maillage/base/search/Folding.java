package org.maillage.base.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Words as search compares them: small letters without accents, and without the plural.
final class Folding {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int SHORTEST_WITH_PLURAL = 4;

    /// What says nothing of what one looks for, besides the small words PostgreSQL leaves out.
    private static final Set<String> SMALL = Set.of(
            ("a au aux avec ce ces cet cette comment d dans de des du elle en et il je l la le les leur leurs ma mes mon n "
                            + "ne nos notre nous ou par pas pour qu que quel quelle quels quelles qui s sa se ses si son sur t ta "
                            + "te tes ton tu un une vos votre vous y chez faire est sont")
                    .split(" "));

    private Folding() {}

    static String fold(String text) {
        String small = text.toLowerCase(Locale.FRENCH).replace("œ", "oe").replace("æ", "ae");
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }

    /// The words of a text in their order, small ones left out.
    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var found = WORD.matcher(fold(text));
        while (found.find()) {
            if (!SMALL.contains(found.group())) {
                words.add(found.group());
            }
        }
        return List.copyOf(words);
    }

    /// The same for "crèche" and "crèches", "jeu" and "jeux".
    static String singular(String word) {
        boolean plural = word.length() >= SHORTEST_WITH_PLURAL && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
