package org.maillage.plan.web.form;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.site.Conflict;
import org.maillage.site.Typed;

/// Two versions of a form, question by question, in words: what is saved now beside what one typed.
final class FormDifferences {

    private final ActionForm theirs;
    private final ActionForm mine;
    private final Conflict.Fields fields = new Conflict.Fields();

    private FormDifferences(ActionForm theirs, ActionForm mine) {
        this.theirs = theirs;
        this.mine = mine;
    }

    static Conflict.Fields between(ActionForm theirs, ActionForm mine, FormChoices choices) {
        return new FormDifferences(theirs, mine)
                .identity(choices)
                .reach(choices)
                .people(choices)
                .schedule(choices)
                .ties(choices)
                .fields;
    }

    private FormDifferences identity(FormChoices choices) {
        return add("Titre", ActionForm::title, "title")
                .add("Thème", form -> one(choices.themes(), form.theme()), "theme")
                .add("Nature", form -> one(choices.natures(), form.nature()), "nature")
                .add("Avancement", form -> one(choices.progresses(), form.progress()), "progress")
                .add("Priorité", form -> one(choices.priorities(), form.priority()), "priority")
                .add("Pourquoi", ActionForm::objectives, "objectives")
                .add("Quoi", ActionForm::description, "description")
                .add("Participation des habitants", ActionForm::participation, "participation");
    }

    private FormDifferences reach(FormChoices choices) {
        return add("Âges", form -> Shelf.say(choices.ages(), form.ages()), "ages")
                .add("Publics", form -> Shelf.say(choices.audiences(), form.audiences()), "audiences")
                .add(choices.whole(), form -> form.citywide() ? "oui" : "non", "citywide")
                .add("Lieux", form -> Shelf.say(choices.areas(), form.areas()), "areas");
    }

    private FormDifferences people(FormChoices choices) {
        return add("Organisations", form -> organisations(form, choices), "organisations")
                .add("Personnes", form -> people(form, choices), "people");
    }

    private FormDifferences schedule(FormChoices choices) {
        return add("Début", form -> Typed.dayInWords(form.startsOn()) + form.startYear(), "startsOn", "startYear")
                .add("Fin", form -> Typed.dayInWords(form.endsOn()) + form.endYear(), "endsOn", "endYear")
                .add("Sans fin prévue", form -> form.endless() ? "oui" : "non", "endless")
                .add("Fait partie de", form -> one(choices.parents(), form.parent()), "parent");
    }

    private FormDifferences ties(FormChoices choices) {
        return add("Enjeux servis", form -> Shelf.say(choices.enjeux(), form.enjeux()), "enjeux")
                .add("Sujets", form -> Shelf.say(choices.topics(), form.topics()), "topics")
                .add("Nouveaux sujets", ActionForm::newTopics, "newTopics")
                .add("Autres contrats", form -> Shelf.say(choices.contracts(), form.contracts()), "contracts")
                .add("Nouveaux contrats", ActionForm::newContracts, "newContracts")
                .add("Pages à consulter", FormDifferences::links, "links")
                .add("Visibilité", form -> seenBy(form, choices), "visibility", "institution");
    }

    private FormDifferences add(String label, Function<ActionForm, String> words, String... names) {
        fields.add(label, words.apply(theirs), words.apply(mine), names);
        return this;
    }

    private static String one(List<Shelf> choices, String chosen) {
        return Shelf.say(choices, List.of(chosen));
    }

    private static String seenBy(ActionForm form, FormChoices choices) {
        String institution = one(choices.institutions(), form.institution());
        String visibility = one(choices.visibilities(), form.visibility());
        return institution.isEmpty() ? visibility : visibility + " : " + institution;
    }

    private static String organisations(ActionForm form, FormChoices choices) {
        return form.organisations().stream()
                .filter(line -> !line.empty())
                .map(line -> line.name() + " (" + one(choices.organisationRoles(), line.role()) + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String people(ActionForm form, FormChoices choices) {
        return form.people().stream()
                .filter(line -> !line.empty())
                .map(line -> line.name() + " (" + one(choices.personRoles(), line.role()) + ")")
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
