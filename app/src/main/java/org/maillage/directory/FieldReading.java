package org.maillage.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.maillage.base.intake.Nearest;
import org.maillage.directory.hours.HoursReading;
import org.maillage.directory.hours.OpeningHours;
import org.springframework.stereotype.Component;

/// Reads what is written for a field, by hand or in a file, into its one spelling.
@Component
public class FieldReading {

    private static final Pattern SEVERAL = Pattern.compile("\\s*[|;\\n]\\s*");
    private static final Pattern PHONES = Pattern.compile("\\s*(?:[|;\\n/]|\\bou\\b)\\s*");
    private static final Pattern COMMAS = Pattern.compile("\\s*,\\s*");
    private static final Pattern MAIL = Pattern.compile("[^\\s@|;,]+@[^\\s@|;,]+\\.[\\p{Alnum}-]{2,}");
    private static final Pattern FLOAT_OF_WHOLE = Pattern.compile("(\\d+)[.,]0+");
    private static final String NO_SIRET = "00000000000000";
    private static final String FRANCE = "FR";
    private static final int WHOLE_PHONE = 9;

    private final Kinds kinds;
    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    FieldReading(Kinds kinds) {
        this.kinds = kinds;
    }

    /// What was understood.
    ///
    /// @param text in the spelling of the field; empty when nothing was
    /// @param left what was not, word for word, or empty
    /// @param reason why, in French without a capital
    /// @param suggestion how to mend it, in a French sentence
    /// @param proposals words that may have been meant, the nearest first
    public record Answer(String text, String left, String reason, String suggestion, List<String> proposals) {

        public Answer {
            proposals = List.copyOf(proposals);
        }

        static Answer taken(String text) {
            return new Answer(text, "", "", "", List.of());
        }

        static Answer left(String written, String reason, String suggestion) {
            return new Answer("", written, reason, suggestion, List.of());
        }

        public boolean isWhole() {
            return left.isEmpty();
        }
    }

    public Answer read(Field field, String written) {
        String text = written.replace('\u00a0', ' ').strip();
        if (text.isEmpty()) {
            return Answer.taken("");
        }
        if (text.length() > field.kind().longest() && !isCode(field.kind())) {
            return Answer.left(
                    text, "plus de %d caractères".formatted(field.kind().longest()), "Raccourcissez ce texte.");
        }
        return switch (field.kind()) {
            case NAME, LINE -> Answer.taken(text.replaceAll("\\s+", " "));
            case TEXT -> Answer.taken(text.replace("\r\n", "\n"));
            case SORT -> sort(text);
            case CHOICE, CHOICES -> words(field, text);
            case CODES -> Answer.taken(Sheet.joined(List.of(SEVERAL.split(text))));
            case DEGREES -> degrees(field, text);
            case WHOLE -> number(text, true);
            case DECIMAL -> number(text, false);
            case HOURS -> hours(text);
            case PHONE ->
                each(
                        text,
                        PHONES,
                        this::phone,
                        "ce n’est pas un numéro de téléphone",
                        "Écrivez-le comme 02 41 00 00 00.");
            case MAIL ->
                each(
                        text,
                        SEVERAL,
                        FieldReading::mail,
                        "ce n’est pas une adresse électronique",
                        "Écrivez-la comme accueil@exemple.fr.");
            case LINK ->
                each(
                        text,
                        SEVERAL,
                        FieldReading::link,
                        "ce n’est pas une adresse de site",
                        "Écrivez-la comme https://www.exemple.fr.");
            case SIRET -> siret(text);
            case POSTCODE ->
                code(text, "\\d{5}", "ce n’est pas un code postal", "Un code postal a cinq chiffres, comme 49000.");
            case INSEE ->
                code(
                        text,
                        "\\d[\\dAB]\\d{3}",
                        "ce n’est pas un code Insee de commune",
                        "Un code Insee a cinq signes, comme 49007.");
        };
    }

    private static boolean isCode(FieldKind kind) {
        return kind == FieldKind.SIRET || kind == FieldKind.POSTCODE || kind == FieldKind.INSEE || kind.isNumber();
    }

    private Answer sort(String text) {
        return kinds.find(text)
                .or(() -> kinds.guess(text, null, List.of()))
                .map(kind -> Answer.taken(kind.code()))
                .orElseGet(() -> new Answer(
                        "",
                        text,
                        "ce type n’est pas dans la liste",
                        "Choisissez un type de la liste.",
                        Nearest.to(text, kinds.all().stream().map(Kind::label).toList())));
    }

    // A comma stands within some of these words, and between them in some files.
    private static Answer words(Field field, String text) {
        Vocabulary vocabulary = java.util.Objects.requireNonNull(field.vocabulary());
        List<String> parts = List.of(SEVERAL.split(text));
        if (parts.stream().anyMatch(part -> vocabulary.find(part).isEmpty()) && text.indexOf(',') >= 0) {
            parts = parts.stream()
                    .flatMap(
                            part -> vocabulary.find(part).isPresent() ? Stream.of(part) : Stream.of(COMMAS.split(part)))
                    .toList();
        }
        var codes = new LinkedHashSet<String>();
        var left = new ArrayList<String>();
        for (String part : parts) {
            Optional<Term> term = vocabulary.find(part);
            term.ifPresentOrElse(found -> codes.add(found.code()), () -> left.add(part));
        }
        String understood = Sheet.joined(codes);
        if (field.kind() == FieldKind.CHOICE && codes.size() > 1) {
            return Answer.left(text, "plusieurs réponses là où une seule tient", "Gardez la plus juste.");
        }
        return left.isEmpty()
                ? Answer.taken(understood)
                : new Answer(
                        understood,
                        Sheet.joined(left),
                        "« %s » n’est pas dans la liste".formatted(String.join(" », « ", left)),
                        "Choisissez un mot de la liste, ou gardez ce texte à part.",
                        left.size() == 1 ? vocabulary.nearest(left.getFirst()) : List.of());
    }

    private static Answer hours(String text) {
        return switch (OpeningHours.read(text)) {
            case HoursReading.Read(OpeningHours hours) -> Answer.taken(hours.toOsm());
            case HoursReading.Refused(String sentence) -> Answer.left(text, "ces horaires ne se lisent pas", sentence);
        };
    }

    private static Answer degrees(Field field, String text) {
        int most = field.name().equals("LATITUDE") ? 90 : 180;
        try {
            var number = new BigDecimal(text.replace(',', '.').replace(" ", ""));
            return number.abs().compareTo(BigDecimal.valueOf(most)) <= 0
                    ? Answer.taken(plain(BigDecimal.valueOf(number.doubleValue())))
                    : notDegrees(text, most);
        } catch (NumberFormatException notANumber) {
            return notDegrees(text, most);
        }
    }

    private static Answer notDegrees(String text, int most) {
        return Answer.left(
                text,
                "ce n’est pas un nombre de degrés entre −%d et %d".formatted(most, most),
                "Donnez des degrés décimaux, comme 47,4712.");
    }

    private static Answer number(String text, boolean whole) {
        String bare = text.replace(',', '.').replaceAll("[\\s\\u202f]", "");
        try {
            BigDecimal number = new BigDecimal(bare);
            boolean fits = number.signum() >= 0 && number.precision() - number.scale() <= FieldKind.WHOLE.longest();
            if (fits && (!whole || number.stripTrailingZeros().scale() <= 0)) {
                return Answer.taken(plain(number));
            }
        } catch (NumberFormatException notANumber) {
            // Said below.
        }
        return Answer.left(
                text,
                whole ? "ce n’est pas un nombre entier positif" : "ce n’est pas un nombre positif",
                "Écrivez-le en chiffres.");
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private interface One {
        Optional<String> read(String part);
    }

    private static Answer each(String text, Pattern between, One one, String reason, String suggestion) {
        var read = new LinkedHashSet<String>();
        var left = new ArrayList<String>();
        for (String part : between.split(text)) {
            one.read(part).ifPresentOrElse(read::add, () -> left.add(part));
        }
        return new Answer(
                Sheet.joined(read),
                Sheet.joined(left),
                left.isEmpty() ? "" : reason,
                left.isEmpty() ? "" : suggestion,
                List.of());
    }

    private Optional<String> phone(String part) {
        try {
            // What spreadsheets made of a number: "241432813".
            String whole = part.matches("[1-9]\\d{%d}".formatted(WHOLE_PHONE - 1)) ? "0" + part : part;
            var number = phones.parse(whole, FRANCE);
            return phones.isPossibleNumber(number)
                    ? Optional.of(phones.format(number, PhoneNumberUtil.PhoneNumberFormat.E164))
                    : shortNumber(whole);
        } catch (NumberParseException unreadable) {
            return Optional.empty();
        }
    }

    // "3949", "115": numbers of four digits or fewer are dialled as they are.
    private static Optional<String> shortNumber(String part) {
        String digits = part.replaceAll("[\\s.]", "");
        return digits.matches("\\d{3,4}") ? Optional.of(digits) : Optional.empty();
    }

    private static Optional<String> mail(String part) {
        String bare = part.strip().replaceFirst("(?i)^mailto:", "");
        return MAIL.matcher(bare).matches() ? Optional.of(bare.toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    private static Optional<String> link(String part) {
        String bare = part.strip();
        String whole = bare.matches("(?i)https?://.*") ? bare : "https://" + bare;
        try {
            URI uri = URI.create(whole);
            String host = uri.getHost();
            return host != null && host.indexOf('.') > 0 ? Optional.of(whole) : Optional.empty();
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    private static Answer siret(String text) {
        String digits = text.replaceAll("[\\s.]", "");
        if (digits.equals(NO_SIRET)) {
            return Answer.taken("");
        }
        return digits.matches("\\d{14}") && Siret.isSound(digits)
                ? Answer.taken(digits)
                : Answer.left(
                        text,
                        "ce n’est pas un Siret",
                        "Un Siret a quatorze chiffres, dont le dernier vérifie les autres.");
    }

    // A spreadsheet takes the first nought away, and writes 8724.0 for 8724.
    private static Answer code(String text, String pattern, String reason, String suggestion) {
        String bare =
                FLOAT_OF_WHOLE.matcher(text.replace(" ", "")).replaceAll("$1").toUpperCase(Locale.ROOT);
        String whole = bare.matches("\\d{4}") ? "0" + bare : bare;
        return whole.matches(pattern) ? Answer.taken(whole) : Answer.left(text, reason, suggestion);
    }
}
