package org.maillage.directory.hours.french;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Hours as French people write them, "Du lundi au vendredi : 9h-12h et 14h-17h30", cut into words. A text with one
/// word that is not of hours is left alone: guessing what "(plus tard en été)" or "accueil téléphonique" changes is
/// not reading.
public final class FrenchSpelling {

    public sealed interface Spelling {}

    public record Understood(String osm) implements Spelling {}

    /// @param from the text from where it stops being hours
    public record NotUnderstood(String from) implements Spelling {}

    public record NotFrench() implements Spelling {}

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

    /// The names of each day, after the one OpenStreetMap has for it.
    private static final Map<String, String> DAYS = Stream.of(
                    "Mo lu lun lundi",
                    "Tu ma mar mardi",
                    "We me mer mercredi",
                    "Th je jeu jeudi",
                    "Fr ve ven vendredi",
                    "Sa sa sam samedi",
                    "Su di dim dimanche")
            .flatMap(names -> Arrays.stream(names.split(" ")).map(name -> Map.entry(name, names.substring(0, 2))))
            .collect(Collectors.toMap(
                    entry -> entry.getKey().toLowerCase(Locale.FRENCH), Map.Entry::getValue, (osm, same) -> osm));

    /// "Mar" alone is March in OpenStreetMap, and "sa" is Saturday in both: neither tells French from it.
    private static final Pattern FRENCH = Pattern.compile(
            "\\b(lu|lun|ma|me|mer|je|jeu|ve|ven|di|dim|sam|(lun|mar|mercre|jeu|vendre|same)dis?|dimanches?|tous les jours)\\b|\\d ?h");

    private static final Pattern WORD = Pattern.compile("""
            \\s*(?:(?<noise>du|de|des|d'|le|les|ouverts?|ouvertes?|horaires?(?: d'ouverture)?(?: :)?|ouverture)\\b\
            |(?<every>tous les jours)\\b\
            |(?<public>jours? feries?)\\b\
            |(?<school>(?:pendant )?(?:les )?vacances scolaires)\\b\
            |(?<closed>fermee?s?|off)\\b\
            |(?<hour>\\d{1,2}) ?(?:heures?|h|:)(?: ?(?<minute>[0-5]\\d))?(?!\\d)\
            |(?<bare>\\d{1,2})(?=\\s*(?:-|a )\\s*\\d{1,2} ?(?:h|:))\
            |(?<to>-|au?(?![a-z]))\
            |(?<and>,|/|&|et\\b)\
            |(?<end>[;.]|<br ?/?>)\
            |(?<colon>:)\
            |(?<day>[a-z]+))\\s*""");

    /// "7j/7, 24h/24".
    private static final Pattern ALWAYS = Pattern.compile(
            "(7 ?j(ours)? ?(/|sur) ?7\\W+)?24 ?h?(eures)? ?(/|sur) ?24(\\W+7 ?j(ours)? ?(/|sur) ?7)?\\.?");

    private FrenchSpelling() {}

    public static Spelling read(String text) {
        String plain = plain(text);
        if (ALWAYS.matcher(plain).matches()) {
            return new Understood("24/7");
        }
        if (!FRENCH.matcher(plain).find()) {
            return new NotFrench();
        }
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(plain);
        int position = 0;
        while (position < plain.length()) {
            matcher.region(position, plain.length());
            if (!matcher.lookingAt() || !adds(words, matcher)) {
                return new NotUnderstood(from(text, plain, position));
            }
            position = matcher.end();
        }
        return new FrenchSentences(words)
                .toOsm()
                .<Spelling>map(Understood::new)
                .orElseGet(() -> new NotUnderstood(text));
    }

    /// As it was typed, where taking accents away has moved nothing.
    private static String from(String text, String plain, int position) {
        return (text.length() == plain.length() ? text : plain)
                .substring(position)
                .strip();
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

    private static boolean adds(List<Word> words, Matcher matcher) {
        if (matcher.group("noise") != null) {
            return true;
        }
        Optional<Word> word = word(matcher);
        word.ifPresent(words::add);
        return word.isPresent();
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
