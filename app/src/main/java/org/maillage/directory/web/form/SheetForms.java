package org.maillage.directory.web.form;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.maillage.directory.Field;
import org.maillage.directory.FieldReading;
import org.maillage.directory.Sheet;
import org.maillage.site.FormErrors;
import org.maillage.site.FormValues;
import org.springframework.stereotype.Component;

/// Reads a form whose parts are named after the fields of a sheet.
@Component
class SheetForms {

    private static final String BETWEEN = "|";

    private final FieldReading reading;

    SheetForms(FieldReading reading) {
        this.reading = reading;
    }

    /// @param errors by name on the form
    record Read<F extends Enum<F> & Field>(Sheet<F> sheet, Map<String, String> errors) {

        FormErrors found() {
            return new FormErrors(errors);
        }
    }

    <F extends Enum<F> & Field> Read<F> read(Record form, Class<F> fields) {
        Map<String, List<String>> typed = FormValues.of(form).byName();
        var said = new EnumMap<F, String>(fields);
        var errors = new LinkedHashMap<String, String>();
        for (F field : fields.getEnumConstants()) {
            String text = String.join(BETWEEN, typed.getOrDefault(field.key(), List.of()));
            FieldReading.Answer answer = reading.read(field, text);
            said.put(field, answer.text());
            if (!answer.isWhole()) {
                errors.put(field.key(), sentence(answer));
            }
        }
        return new Read<>(Sheet.of(fields, said), errors);
    }

    // "Ce n’est pas un Siret. Un Siret a quatorze chiffres…"
    private static String sentence(FieldReading.Answer answer) {
        String reason = answer.reason();
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ". " + answer.suggestion();
    }

    /// Several numbers or addresses as one types them.
    static <F extends Enum<F> & Field> String typed(Sheet<F> sheet, F field) {
        return sheet.get(field).replace(BETWEEN, " ; ");
    }
}
