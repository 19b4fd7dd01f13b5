package org.maillage.directory.export;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/// What the national formats let a column hold, as their published schemas say.
enum Shape {
    TEXT(".+"),
    NAME(".{3,150}"),
    PRESENTATION(".{5,10000}"),
    /// The presentation that a list shows.
    SUMMARY(".{1,280}"),
    SIRET("\\d{14}"),
    /// A Siret or the number of an association.
    PIVOT("[a-zA-Z0-9]{9,14}"),
    POSTCODE("\\d{5}"),
    INSEE("([013-9]\\d|2[AB1-9])\\d{3}"),
    /// With its country, metropolitan or overseas.
    PHONE("(\\+33|\\+590|\\+594|\\+262|\\+596|\\+269|\\+687|\\+689|\\+508|\\+681)\\d{6,9}"),
    MAIL(
            "[\\w!#$%&'*+/=?^`{}~-]+(\\.[\\w!#$%&'*+/=?^`{}~-]+)*@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}"),
    LINK("https?://[\\x21-\\x7e]{1,2070}"),
    /// As OpenStreetMap writes them: hours in plain words stay here.
    HOURS(".*\\d{2}:\\d{2}.*|24/7.*|.*\\boff\\b.*"),
    ITINERANCE("(Itinérant|Fixe)(\\|(Itinérant|Fixe))*"),
    NUMBER("-?\\d+(\\.\\d+)?"),
    DAY("\\d{4}-\\d{2}-\\d{2}"),
    /// Of a list that the format has: checked when it is chosen, never taken from a text.
    WORD(".+"),
    WORDS(".+");

    private final Pattern pattern;

    Shape(String pattern) {
        this.pattern = Pattern.compile(pattern, Pattern.DOTALL);
    }

    boolean accepts(String text) {
        return pattern.matcher(text).matches() && (this != LINK || isUri(text));
    }

    private static boolean isUri(String text) {
        try {
            return new URI(text).getHost() != null;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    /// Whether a text that no field took may stand there.
    boolean isFree() {
        return this != WORD && this != WORDS && this != NUMBER && this != DAY;
    }
}
