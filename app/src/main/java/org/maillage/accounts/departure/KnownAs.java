package org.maillage.accounts.departure;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words by which a person is recognised in a text: full names in both orders, a family name after a civility,
/// addresses. A given name alone is nobody in particular.
final class KnownAs {

    private static final String SPACE = "[\\s\u00a0\u202f]+";
    private static final String CIVILITY = "(mme|m\\.|mr|mlle|monsieur|madame|mademoiselle)" + SPACE;
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\\s]");

    private final Set<String> parts = new LinkedHashSet<>();

    /// @param common whether somebody else bears the same names: then only addresses tell the person
    KnownAs(Collection<Name> names, Collection<String> addresses, boolean common) {
        addresses.forEach(address -> parts.add(escaped(address)));
        if (!common) {
            names.forEach(this::add);
        }
    }

    record Name(String given, String family) {}

    private void add(Name name) {
        String given = escaped(name.given());
        String family = escaped(name.family());
        if (!given.isEmpty() && !family.isEmpty()) {
            parts.add(given + SPACE + family);
            parts.add(family + SPACE + given);
        }
        if (!family.isEmpty()) {
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
