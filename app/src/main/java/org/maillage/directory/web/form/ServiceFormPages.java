package org.maillage.directory.web.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.directory.FieldWords;
import org.maillage.directory.Service;
import org.maillage.directory.ServiceField;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.Vocabulary;
import org.maillage.directory.web.FormPlace;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.FormValues;
import org.maillage.site.Overtaken;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;
import org.springframework.stereotype.Component;

/// Builds the form of a service.
@Component
class ServiceFormPages {

    private final SheetChoices choices;
    private final FieldWords words;

    ServiceFormPages(SheetChoices choices, FieldWords words) {
        this.choices = choices;
        this.words = words;
    }

    /// @param service the one being changed, or null for a new one
    static FormPlace placeOf(Space space, Structure by, @Nullable Service service) {
        String back = space.path(service == null ? by.path() : service.path());
        return new FormPlace(
                service == null ? "Ajouter un service" : "Modifier le service",
                List.of(new Link("Annuaire", space.path(Structures.PATH)), new Link(by.name(), space.path(by.path()))),
                service == null ? back + "/services/nouveau" : back + "/modifier",
                back);
    }

    ServiceFormPage pageOf(Convention convention, FormPlace place, Filled<ServiceForm> filled) {
        ServiceForm form = filled.form();
        return new ServiceFormPage(
                place.title(),
                place.crumbs(),
                filled,
                choices.kinds(convention, form.kind()),
                choices.communes(convention, form.insee()),
                choicesOf(form),
                choices.units(),
                place.action(),
                place.back());
    }

    private static Map<String, List<OptionGroup>> choicesOf(ServiceForm form) {
        Map<String, List<String>> typed = FormValues.of(form).byName();
        var choices = new HashMap<String, List<OptionGroup>>();
        for (ServiceField field : ServiceField.values()) {
            Vocabulary vocabulary = field.vocabulary();
            if (vocabulary != null) {
                choices.put(field.key(), SheetChoices.terms(vocabulary, typed.getOrDefault(field.key(), List.of())));
            }
        }
        return Map.copyOf(choices);
    }

    Overtaken<ServiceForm> overtaken(
            Service fresh, ServiceForm mine, Sheet<ServiceField> read, Saved.ChangedMeanwhile meanwhile) {
        ServiceForm theirs = ServiceForm.of(fresh);
        var fields = new Conflict.Fields();
        Arrays.stream(ServiceField.values())
                .forEach(field -> fields.add(
                        field.label(), words.say(fresh.sheet(), field), words.say(read, field), field.key()));
        return new Overtaken<>(mine, theirs, Conflict.of(meanwhile.by(), meanwhile.at(), theirs.name(), fields));
    }
}
