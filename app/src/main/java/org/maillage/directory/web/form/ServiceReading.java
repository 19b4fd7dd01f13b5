package org.maillage.directory.web.form;

import java.util.Optional;
import org.maillage.convention.Convention;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Sheet;
import org.springframework.stereotype.Component;

/// Reads the form of a service, and what its fields must say together.
@Component
class ServiceReading {

    private final SheetForms forms;
    private final SheetChoices choices;

    ServiceReading(SheetForms forms, SheetChoices choices) {
        this.forms = forms;
        this.choices = choices;
    }

    SheetForms.Read<ServiceField> read(Convention convention, ServiceForm form) {
        SheetForms.Read<ServiceField> read = forms.read(form, ServiceField.class);
        Sheet<ServiceField> sheet = read.sheet();
        sheet = age(read, sheet, ServiceField.AGE_FROM, form.ageFrom());
        sheet = age(read, sheet, ServiceField.AGE_TO, form.ageTo());
        Optional<Double> from = sheet.number(ServiceField.AGE_FROM);
        if (from.isPresent()
                && sheet.number(ServiceField.AGE_TO)
                        .filter(to -> to <= from.get())
                        .isPresent()) {
            read.errors().put("ageTo", "Cet âge doit venir après le premier.");
        }
        if (form.name().isEmpty()) {
            read.errors().put("name", "Écrivez le nom du service.");
        }
        if (form.latitude().isEmpty() != form.longitude().isEmpty()) {
            read.errors().put("latitude", "Donnez la latitude et la longitude, ou aucune des deux.");
        }
        return new SheetForms.Read<>(
                sheet.with(ServiceField.COMMUNE, choices.nameOfCommune(convention, form.insee())), read.errors());
    }

    private static Sheet<ServiceField> age(
            SheetForms.Read<ServiceField> read, Sheet<ServiceField> sheet, ServiceField field, String typed) {
        read.errors().remove(field.key());
        String months = TypedAges.months(typed);
        if (!months.matches("\\d{0,4}")) {
            read.errors().put(field.key(), "Écrivez un âge en années, comme 3, ou en mois, comme 10 mois.");
            return sheet.with(field, "");
        }
        return sheet.with(field, months);
    }
}
