package org.maillage.accounts.departure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words by which a person is recognised in a text: full names in both orders, after a civility a family name
/// that nobody else bears, addresses. A given name alone is nobody in particular.
final class KnownAs {

    private static final String SPACE = "[\\s\u00a0\u202f]+";
    private static final String CIVILITY = "(mme|m\\.|mr|mlle|monsieur|madame|mademoiselle)" + SPACE;
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\\s]");

    // In JSON the end of a line is a backslash and a letter, which is no part of the word that follows.
    private static final String ESCAPE = "\\\\+(?:[bfnrt]|u00[01][0-9a-f])";
    private static final String SPACE_IN_JSON = "(?:[\\s\u00a0\u202f]|" + ESCAPE + ")+";

    private final Set<String> parts = new LinkedHashSet<>();

    /// @param common whether somebody else bears the same names: then only addresses tell the person
    KnownAs(Collection<Name> names, Collection<String> addresses, boolean common) {
        addresses.forEach(address -> parts.add(escaped(address)));
        if (!common) {
            names.forEach(this::add);
        }
    }

    /// @param shared whether somebody else bears the family name: then a civility before it tells nobody
    record Name(String given, String family, boolean shared) {}

    private void add(Name name) {
        String given = escaped(name.given());
        String family = escaped(name.family());
        if (!given.isEmpty() && !family.isEmpty()) {
            parts.add(given + SPACE + family);
            parts.add(family + SPACE + given);
        }
        if (!family.isEmpty() && !name.shared()) {
            parts.add(CIVILITY + family);
        }
    }

    boolean isNobody() {
        return parts.isEmpty();
    }

    /// As a regular expression of PostgreSQL, that finds whole words whatever their case.
    String pattern() {
        return parts.stream().collect(Collectors.joining("|", "(?<![[:alnum:]])(?:", ")(?![[:alnum:]])"));
    }

    /// The same in a JSON document written as text.
    String patternInJson() {
        return parts.stream()
                .map(part -> part.replace(SPACE, SPACE_IN_JSON))
                .collect(Collectors.joining("|", "(?:(?<![[:alnum:]])|(?<=" + ESCAPE + "))(?:", ")(?![[:alnum:]])"));
    }

    /// Puts a title in the place of each, in a text that the database does not see.
    UnaryOperator<String> replacedBy(String title) {
        String whole = parts.stream().collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])"));
        Pattern names = Pattern.compile(whole, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return text -> names.matcher(text).replaceAll(Matcher.quoteReplacement(title));
    }

    private static String escaped(String words) {
        String signs = SIGN.matcher(words.strip()).replaceAll(sign -> Matcher.quoteReplacement("\\" + sign.group()));
        return signs.replaceAll("\\s+", Matcher.quoteReplacement(SPACE));
    }
}
