package org.maillage.base.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// A heading reduced to the words that matter, so that « Élu·e référent·e », "ELU REFERENT" and "Élus référents" are
/// one.
///
/// @param words lower case, without accents, plural marks, small words, inclusive endings nor what stands in
/// parentheses
/// @param distinct the same words in no order
/// @param joined the same words in one string
/// @param number the number that ends the heading (Financeur 2), or 0
record Heading(List<String> words, Set<String> distinct, String joined, int number) {

    private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
    private static final Pattern INCLUSIVE = Pattern.compile(
            "(?<=\\p{L})(?:[·•‧.∙-](?:e|es|le|ne|trice|ice|euse|se|ve)(?:[·•‧.∙-]?s)?|[·•‧.∙]s|\\((?:e|s|es|le|ne)\\))(?!\\p{L})");
    private static final Pattern PARENTHESES = Pattern.compile("\\([^)]*\\)|\\[[^]]*]");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> SMALL_WORDS = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "l", "et", "ou", "au", "aux", "en", "pour", "par", "sur", "un",
            "une", "qu", "que", "ttc", "ht", "euro", "eur", "cf", "ex");

    static Heading of(String written) {
        String plain = plain(written);
        String outside = PARENTHESES.matcher(plain).replaceAll(" ");
        List<String> words = words(outside);
        if (words.isEmpty()) {
            words = words(plain);
        }
        int number = 0;
        if (words.size() > 1 && words.getLast().matches("[0-9]{1,2}")) {
            number = Integer.parseInt(words.removeLast());
        }
        return new Heading(List.copyOf(words), Set.copyOf(words), String.join(" ", words), number);
    }

    private static String plain(String written) {
        String folded = ACCENT.matcher(Normalizer.normalize(written, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("n°", "numero ");
        return INCLUSIVE.matcher(folded).replaceAll("");
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : NOT_A_WORD.split(text, -1)) {
            if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
                words.add(singular(word));
            }
        }
        return words;
    }

    private static String singular(String word) {
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }

    boolean hasSameWordsAs(Heading other) {
        return words.size() == other.words.size() && distinct.equals(other.distinct);
    }

    /// @return how much of the longer heading the shorter one makes up, 0 when it is not wholly inside
    double shareWith(Heading other) {
        int smaller = Math.min(distinct.size(), other.distinct.size());
        int larger = Math.max(distinct.size(), other.distinct.size());
        boolean inside = distinct.containsAll(other.distinct) || other.distinct.containsAll(distinct);
        return inside ? (double) smaller / larger : 0;
    }

    /// @return whether one slip of the keyboard (a letter more, less or other) separates them
    boolean isOneLetterFrom(Heading other) {
        String a = joined;
        String b = other.joined;
        if (Math.min(a.length(), b.length()) < 5 || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        return Math.max(a.length(), b.length()) - start - end <= 1;
    }
}
