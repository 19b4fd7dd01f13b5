package org.maillage.base.intake.fiches;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A line such as « Fiche action n°3 : Ouvrir un LAEP », which opens a fiche.
///
/// @param code "3", or empty
/// @param title "Ouvrir un LAEP", or empty
/// @param saysFiche false for the weaker « Action 3 : … », which may also be a part of a fiche
record Opener(String code, String title, boolean saysFiche) {

    private static final String INITIALS = "FA";
    private static final int LONGEST = 400; // a longer line is a sentence about a fiche
    private static final Pattern FORM = Pattern.compile(
            "(?s)(?<word>(?i:fiches?(?:[\\s\\u00a0-]*(?:actions?|projets?|mesures?|op[ée]rations?))?|actions?|projet|mesure)|FA(?:[-_](?=\\d))?)"
                    + "(?![\\p{L}])(?:[\\s\\u00a0]*[:–—-](?=[\\s\\u00a0]*(?i:n[\\s\\u00a0]*[°º]|num[ée]ro)))?[\\s\\u00a0]*"
                    + "(?<number>(?i:n[\\s\\u00a0]*[°ºo]\\.?|num[ée]ro|#))?[\\s\\u00a0]*"
                    + "(?<code>(?:[A-Z]{1,5}[._\\u00a0 -]?)?\\d{1,3}(?:[._-]\\d{1,3})*(?: ?(?:bis|ter)|[a-z])?(?![\\p{L}\\d]))?"
                    + "[\\s\\u00a0]*(?<mark>[:–—.|/-]+|\\n)?[\\s\\u00a0]*(?<title>.*)");

    static Optional<Opener> of(String line) {
        Matcher form = FORM.matcher(line.length() > LONGEST ? "" : line.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        String code = form.group("code") == null ? "" : form.group("code").strip();
        String title = form.group("title").strip();
        boolean marked = form.group("mark") != null || form.group("number") != null || title.isEmpty();
        String word = form.group("word");
        boolean saysFiche = word.startsWith(INITIALS)
                ? !code.isEmpty()
                : word.toLowerCase(Locale.ROOT).startsWith("fiche");
        boolean opens = saysFiche
                ? !code.isEmpty() || marked || word.length() > "fiches".length()
                : !code.isEmpty() && (marked || Character.isUpperCase(title.charAt(0)));
        return opens ? Optional.of(new Opener(code, title, saysFiche)) : Optional.empty();
    }

    /// @return the opener of a line that says so by its number, whatever it looks like
    static Optional<Opener> sureOf(String line) {
        return of(line).filter(opener -> opener.saysFiche()
                && (!opener.code().isEmpty() || opener.title().isEmpty()));
    }
}
