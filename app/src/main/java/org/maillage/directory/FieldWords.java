package org.maillage.directory;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What a sheet says, as people read it.
@Component
public class FieldWords {

    private static final String FRANCE = "FR";

    private final Kinds kinds;
    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    FieldWords(Kinds kinds) {
        this.kinds = kinds;
    }

    /// @param text in the spelling of the field
    public String say(Field field, String text) {
        return switch (field.kind()) {
            case SORT -> kinds.find(text).map(Kind::label).orElse(text);
            case CHOICE, CHOICES -> labels(field, text);
            case CODES, MAIL, LINK -> text.replace("|", ", ");
            case PHONE -> Arrays.stream(text.split("\\|")).map(this::phone).collect(Collectors.joining(", "));
            case DEGREES, DECIMAL -> text.replace('.', ',');
            default -> text;
        };
    }

    public <F extends Enum<F> & Field> String say(Sheet<F> sheet, F field) {
        return say(field, sheet.get(field));
    }

    private static String labels(Field field, String text) {
        Vocabulary vocabulary = java.util.Objects.requireNonNull(field.vocabulary());
        return Arrays.stream(text.split("\\|"))
                .filter(code -> !code.isEmpty())
                .map(vocabulary::labelOf)
                .collect(Collectors.joining(", "));
    }

    /// "+33241432813" is read as "02 41 43 28 13"; a number of elsewhere keeps its country.
    public String phone(String number) {
        try {
            return phones.formatOutOfCountryCallingNumber(phones.parse(number, FRANCE), FRANCE);
        } catch (NumberParseException shortNumber) {
            return number;
        }
    }
}
