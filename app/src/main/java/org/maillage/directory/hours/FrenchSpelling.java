package org.maillage.directory.hours;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Hours as French files have them, "Du lundi au vendredi : 9h-12h et 14h-17h30", cut into words. A text with one word
/// that is not of hours is left alone: guessing what "(vendredi 16h30)" or "standard téléphonique" changes is not
/// reading.
final class FrenchSpelling {

    enum Kind {
        DAY,
        HOLIDAY,
        TIME,
        TO,
        AND,
        END,
        CLOSED,
        COLON
    }

    /// @param osm as OpenStreetMap writes it; empty for what is only a sign
    record Word(Kind kind, String osm) {}

    private static final Map<String, String> DAYS = Map.ofEntries(
            Map.entry("lu", "Mo"),
            Map.entry("lun", "Mo"),
            Map.entry("lundi", "Mo"),
            Map.entry("ma", "Tu"),
            Map.entry("mar", "Tu"),
            Map.entry("mardi", "Tu"),
            Map.entry("me", "We"),
            Map.entry("mer", "We"),
            Map.entry("mercredi", "We"),
            Map.entry("je", "Th"),
            Map.entry("jeu", "Th"),
            Map.entry("jeudi", "Th"),
            Map.entry("ve", "Fr"),
            Map.entry("ven", "Fr"),
            Map.entry("vendredi", "Fr"),
            Map.entry("sa", "Sa"),
            Map.entry("sam", "Sa"),
            Map.entry("samedi", "Sa"),
            Map.entry("di", "Su"),
            Map.entry("dim", "Su"),
            Map.entry("dimanche", "Su"));

    /// "Mar" alone is March in OpenStreetMap, and "sa" is Saturday in both: neither tells French from it.
    private static final Pattern FRENCH = Pattern.compile(
            "\\b(lu|lun|ma|me|mer|je|jeu|ve|ven|di|dim|sam|(lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|tous les jours)\\b");

    private static final Pattern WORD = Pattern.compile("""
            \\s*(?:(?<noise>du|de|des|d'|le|les|ouverts?|ouvertes?|horaires?(?: d'ouverture)?(?: :)?|ouverture)\\b\
            |(?<every>tous les jours)\\b\
            |(?<public>jours? feries?)\\b\
            |(?<school>(?:pendant )?(?:les )?vacances scolaires)\\b\
            |(?<closed>fermee?s?)\\b\
            |(?<hour>\\d{1,2}) ?(?:h|heures?|:)(?: ?(?<minute>[0-5]\\d))?(?!\\d)\
            |(?<bare>\\d{1,2})(?=\\s*(?:-|a )\\s*\\d{1,2} ?(?:h|:))\
            |(?<to>-|a\\b|au\\b)\
            |(?<and>,|/|&|et\\b)\
            |(?<end>[;.]|<br ?/?>)\
            |(?<colon>:)\
            |(?<day>[a-z]+))\\s*""");

    private FrenchSpelling() {}

    /// Empty when the text is not French, or not hours only.
    static Optional<String> toOsm(String text) {
        String plain = plain(text);
        if (!FRENCH.matcher(plain).find()) {
            return Optional.empty();
        }
        return words(plain).flatMap(words -> new FrenchSentences(words).toOsm());
    }

    private static String plain(String text) {
        String unaccented = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return unaccented
                .toLowerCase(Locale.FRENCH)
                .replaceAll("[\\p{Zs}]+", " ")
                .replaceAll("[–—−]", "-")
                .replace('’', '\'')
                .strip();
    }

    private static Optional<List<Word>> words(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        int position = 0;
        while (position < text.length()) {
            matcher.region(position, text.length());
            if (!matcher.lookingAt()) {
                return Optional.empty();
            }
            if (matcher.group("noise") == null) {
                Optional<Word> word = word(matcher);
                if (word.isEmpty()) {
                    return Optional.empty();
                }
                words.add(word.get());
            }
            position = matcher.end();
        }
        return Optional.of(words);
    }

    private static Optional<Word> word(Matcher matcher) {
        if (matcher.group("day") != null) {
            String day = matcher.group("day");
            String singular = day.length() > 3 && day.endsWith("s") ? day.substring(0, day.length() - 1) : day;
            return Optional.ofNullable(DAYS.get(singular)).map(osm -> new Word(Kind.DAY, osm));
        }
        if (matcher.group("hour") != null) {
            String minute = matcher.group("minute");
            return time(matcher.group("hour"), minute == null ? "00" : minute);
        }
        if (matcher.group("bare") != null) {
            return time(matcher.group("bare"), "00");
        }
        return Optional.of(sign(matcher));
    }

    private static Optional<Word> time(String hour, String minute) {
        int hours = Integer.parseInt(hour);
        return hours > 24 ? Optional.empty() : Optional.of(new Word(Kind.TIME, "%02d:%s".formatted(hours, minute)));
    }

    private static Word sign(Matcher matcher) {
        if (matcher.group("every") != null) {
            return new Word(Kind.DAY, "Mo-Su");
        }
        if (matcher.group("public") != null) {
            return new Word(Kind.HOLIDAY, "PH");
        }
        if (matcher.group("school") != null) {
            return new Word(Kind.HOLIDAY, "SH");
        }
        if (matcher.group("closed") != null) {
            return new Word(Kind.CLOSED, "off");
        }
        if (matcher.group("to") != null) {
            return new Word(Kind.TO, "");
        }
        if (matcher.group("and") != null) {
            return new Word(Kind.AND, "");
        }
        return new Word(matcher.group("end") != null ? Kind.END : Kind.COLON, "");
    }
}
