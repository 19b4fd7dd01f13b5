package org.maillage.directory.hours;

import ch.poole.openinghoursparser.OpeningHoursParseException;
import ch.poole.openinghoursparser.OpeningHoursParser;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.TokenMgrError;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maillage.directory.hours.HoursReading.Read;
import org.maillage.directory.hours.HoursReading.Refused;
import org.maillage.directory.hours.french.FrenchSpelling;

/// Reads a text of hours: as French people write them when it names days in French, as OpenStreetMap does otherwise.
final class HoursText {

    /// The longest hours of the files we know have 166 characters.
    static final int LONGEST = 1_000;

    private static final String EXAMPLE = "Écrivez par exemple « Mo-Fr 09:00-12:00,14:00-17:00; Sa 09:00-12:00 ».";
    private static final Pattern COLUMN = Pattern.compile("column (\\d+)");
    private static final int SHOWN = 25;

    private HoursText() {}

    static HoursReading read(String text) {
        String line = text.replaceAll("[\\s\\p{Zs}]+", " ").strip();
        if (line.isEmpty()) {
            return new Refused("Aucun horaire n’est écrit. " + EXAMPLE);
        }
        if (line.length() > LONGEST) {
            return tooLong(line.length());
        }
        return switch (FrenchSpelling.read(line)) {
            case FrenchSpelling.Understood(String osm) -> parsed(osm);
            case FrenchSpelling.NotFrench none -> parsed(line);
            // Or OpenStreetMap with French words in a comment.
            case FrenchSpelling.NotUnderstood(String from) ->
                parsed(line) instanceof Read read ? read : new Refused(sentence(from));
        };
    }

    private static Refused tooLong(int characters) {
        return new Refused("Ces horaires ont " + characters + " caractères : ils en ont " + LONGEST
                + " au plus. Gardez les jours et les heures, et mettez le reste dans la présentation.");
    }

    private static HoursReading parsed(String osm) {
        try {
            List<Rule> rules = rules(osm);
            if (rules.isEmpty()) {
                return new Refused("Aucun horaire n’est écrit. " + EXAMPLE);
            }
            Optional<String> fault = rules.stream().flatMap(RuleFaults::of).findFirst();
            return fault.isPresent() ? new Refused(fault.get()) : readBack(new OpeningHours(rules));
        } catch (OpeningHoursParseException notUnderstood) {
            return new Refused(sentence(notUnderstood, osm));
        } catch (RuntimeException | TokenMgrError | StackOverflowError beyondTheParser) {
            // It was written for tags that editors check; what people type finds its holes.
            return new Refused("Ces horaires ne sont pas compris. " + EXAMPLE);
        }
    }

    private static List<Rule> rules(String osm) throws OpeningHoursParseException {
        return new OpeningHoursParser(new StringReader(osm))
                .rules(false).stream().filter(rule -> !isEmpty(rule)).toList();
    }

    /// A comma goes on with days or times, or begins a rule: "Mo,,Tu 09:00-12:00" is not read twice alike.
    private static HoursReading readBack(OpeningHours hours) throws OpeningHoursParseException {
        if (hours.toOsm().length() > LONGEST) {
            return tooLong(hours.toOsm().length());
        }
        boolean same = new OpeningHours(rules(hours.toOsm())).equals(hours);
        return same
                ? new Read(hours)
                : new Refused(
                        "Ces horaires se lisent de deux façons, à cause d’une virgule. Séparez par « ; » ce qui vaut"
                                + " pour des jours différents, et par une seule virgule les heures d’un même jour.");
    }

    /// What stands after a last semicolon.
    private static boolean isEmpty(Rule rule) {
        return rule.isEmpty() && !rule.isTwentyfourseven();
    }

    private static String sentence(OpeningHoursParseException notUnderstood, String osm) {
        Optional<Integer> column = Stream.concat(notUnderstood.getExceptions().stream(), Stream.of(notUnderstood))
                .flatMap(fault -> column(String.valueOf(fault.getMessage())).stream())
                .min(Integer::compare);
        int place = Math.max(0, Math.min(column.orElse(1) - 1, osm.length() - 1));
        int start = wordStart(osm, place);
        String rest = osm.substring(start).strip();
        if (start == 0 || rest.isEmpty()) {
            return "Le début de ces horaires n’est pas compris. " + EXAMPLE;
        }
        return "Ces horaires ne sont plus compris à partir de « " + shown(rest) + " » (caractère " + (start + 1) + "). "
                + EXAMPLE;
    }

    private static String sentence(String notUnderstood) {
        return "Dans ces horaires, « " + shown(notUnderstood) + " » n’est pas compris. Gardez les jours et les heures,"
                + " comme « Du lundi au vendredi 9h-12h et 14h-17h ; samedi 9h-12h », et mettez le reste dans la"
                + " présentation.";
    }

    private static String shown(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    /// The parser points at the second half of a time.
    private static int wordStart(String osm, int place) {
        int start = place;
        while (start > 0 && " ,;".indexOf(osm.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private static Optional<Integer> column(String message) {
        Matcher column = COLUMN.matcher(message);
        return column.find() ? Optional.of(Integer.valueOf(column.group(1))) : Optional.empty();
    }
}
