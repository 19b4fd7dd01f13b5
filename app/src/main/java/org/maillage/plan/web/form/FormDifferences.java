package org.maillage.plan.web.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.maillage.site.Conflict;

/// Two versions of a form, field by field, in words: what is saved now beside what one typed.
final class FormDifferences {

    private FormDifferences() {}

    static Conflict.Fields between(ActionForm saved, ActionForm typed, FormChoices choices) {
        Map<String, String> mine = say(typed, choices);
        var fields = new Conflict.Fields();
        say(saved, choices).forEach((field, theirs) -> fields.add(field, theirs, mine.getOrDefault(field, "")));
        return fields;
    }

    private static Map<String, String> say(ActionForm form, FormChoices choices) {
        var said = new LinkedHashMap<String, String>();
        said.put("Titre", form.title());
        said.put("Thème", Shelf.say(choices.themes(), List.of(form.theme())));
        said.put("Nature", Shelf.say(choices.natures(), List.of(form.nature())));
        said.put("Avancement", Shelf.say(choices.progresses(), List.of(form.progress())));
        said.put("Priorité", Shelf.say(choices.priorities(), List.of(form.priority())));
        said.put("Pourquoi", form.objectives());
        said.put("Quoi", form.description());
        said.put("Participation des habitants", form.participation());
        said.put("Âges", Shelf.say(choices.ages(), form.ages()));
        said.put("Publics", Shelf.say(choices.audiences(), form.audiences()));
        said.put(choices.whole(), form.citywide() ? "oui" : "");
        said.put("Lieux", Shelf.say(choices.areas(), form.areas()));
        said.put("Organisations", organisations(form, choices));
        said.put("Personnes", people(form, choices));
        said.put("Début", form.startsOn() + form.startYear());
        said.put("Fin", form.endsOn() + form.endYear());
        said.put("Sans fin prévue", form.endless() ? "oui" : "");
        said.put("Fait partie de", Shelf.say(choices.parents(), List.of(form.parent())));
        said.put("Enjeux servis", Shelf.say(choices.enjeux(), form.enjeux()));
        said.put("Sujets", together(Shelf.say(choices.topics(), form.topics()), form.newTopics()));
        said.put("Autres contrats", together(Shelf.say(choices.contracts(), form.contracts()), form.newContracts()));
        said.put("Liens", links(form));
        said.put("Visibilité", Shelf.say(choices.visibilities(), List.of(form.visibility())));
        return said;
    }

    private static String together(String known, String added) {
        return known.isEmpty() || added.isEmpty() ? known + added : known + ", " + added;
    }

    private static String organisations(ActionForm form, FormChoices choices) {
        return form.organisations().stream()
                .filter(line -> !line.name().isEmpty())
                .map(line -> line.name() + " (" + Shelf.say(choices.organisationRoles(), List.of(line.role())) + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String people(ActionForm form, FormChoices choices) {
        return form.people().stream()
                .filter(line -> !line.name().isEmpty())
                .map(line -> line.name() + " (" + Shelf.say(choices.personRoles(), List.of(line.role())) + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String links(ActionForm form) {
        return form.links().stream()
                .filter(line -> !line.empty())
                .map(line -> line.label() + " : " + line.address())
                .collect(Collectors.joining(", "));
    }
}
