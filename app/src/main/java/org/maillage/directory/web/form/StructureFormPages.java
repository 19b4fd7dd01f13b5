package org.maillage.directory.web.form;

import java.util.List;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.Vocabulary;
import org.maillage.directory.web.FormPlace;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Overtaken;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Component;

/// Builds the form of a structure.
@Component
class StructureFormPages {

    private final SheetChoices choices;

    StructureFormPages(SheetChoices choices) {
        this.choices = choices;
    }

    static FormPlace newIn(Space space) {
        String list = space.path(Structures.PATH);
        return new FormPlace("Ajouter un lieu", List.of(new Link("Annuaire", list)), list + "/nouvelle", list);
    }

    static FormPlace of(Space space, Structure structure) {
        String own = space.path(structure.path());
        return new FormPlace(
                "Modifier la fiche",
                List.of(new Link("Annuaire", space.path(Structures.PATH)), new Link(structure.name(), own)),
                own + "/modifier",
                own);
    }

    StructureFormPage pageOf(Convention convention, FormPlace place, Filled<StructureForm> filled) {
        StructureForm form = filled.form();
        return new StructureFormPage(
                place.title(),
                place.crumbs(),
                filled,
                choices.kinds(convention, form.kind()),
                choices.communes(convention, form.insee()),
                SheetChoices.terms(Vocabulary.ARRANGEMENTS, form.arrangements()),
                SheetChoices.terms(Vocabulary.NETWORKS, form.networks()),
                SheetChoices.terms(Vocabulary.PROGRAMMES, form.programmes()),
                SheetChoices.terms(Vocabulary.LABELS, form.labels()),
                place.action(),
                place.back());
    }

    Overtaken<StructureForm> overtaken(
            Convention convention, Structure fresh, StructureForm mine, Saved.ChangedMeanwhile meanwhile) {
        StructureForm theirs = StructureForm.of(fresh);
        var fields = new Conflict.Fields()
                .add("Nom", theirs.name(), mine.name(), "name")
                .add("Type de lieu", choices.kind(theirs.kind()), choices.kind(mine.kind()), "kind")
                .add("Présentation", theirs.description(), mine.description(), "description")
                .add("Gestionnaire", theirs.manager(), mine.manager(), "manager")
                .add("Structure de rattachement", theirs.parent(), mine.parent(), "parent")
                .add("Siret", theirs.siret(), mine.siret(), "siret")
                .add("Numéro RNA", theirs.rna(), mine.rna(), "rna")
                .add("Adresse", theirs.address(), mine.address(), "address")
                .add("Complément d’adresse", theirs.addressMore(), mine.addressMore(), "addressMore")
                .add("Code postal", theirs.postcode(), mine.postcode(), "postcode")
                .add(
                        "Commune",
                        choices.nameOfCommune(convention, theirs.insee()),
                        choices.nameOfCommune(convention, mine.insee()),
                        "insee",
                        "commune")
                .add(
                        "Position",
                        theirs.latitude() + " " + theirs.longitude(),
                        mine.latitude() + " " + mine.longitude(),
                        "latitude",
                        "longitude")
                .add("Y venir en transport", theirs.transport(), mine.transport(), "transport")
                .add("Téléphone", theirs.phone(), mine.phone(), "phone")
                .add("Courriel", theirs.mail(), mine.mail(), "mail")
                .add("Site", theirs.website(), mine.website(), "website")
                .add("Horaires", theirs.hours(), mine.hours(), "hours")
                .add("À savoir sur les horaires", theirs.hoursNote(), mine.hoursNote(), "hoursNote")
                .add(
                        "Accessibilité",
                        SheetChoices.say(Vocabulary.ARRANGEMENTS, theirs.arrangements()),
                        SheetChoices.say(Vocabulary.ARRANGEMENTS, mine.arrangements()),
                        "arrangements")
                .add("Lien Acceslibre", theirs.accessibility(), mine.accessibility(), "accessibility")
                .add(
                        "Réseaux",
                        SheetChoices.say(Vocabulary.NETWORKS, theirs.networks()),
                        SheetChoices.say(Vocabulary.NETWORKS, mine.networks()),
                        "networks")
                .add(
                        "Dispositifs nationaux",
                        SheetChoices.say(Vocabulary.PROGRAMMES, theirs.programmes()),
                        SheetChoices.say(Vocabulary.PROGRAMMES, mine.programmes()),
                        "programmes")
                .add(
                        "Labels et formations",
                        SheetChoices.say(Vocabulary.LABELS, theirs.labels()),
                        SheetChoices.say(Vocabulary.LABELS, mine.labels()),
                        "labels")
                .add("Autres labels", theirs.otherLabels(), mine.otherLabels(), "otherLabels")
                .add("Itinérance", theirs.itinerance(), mine.itinerance(), "itinerance")
                .add("Lien vers la source", theirs.sourceLink(), mine.sourceLink(), "sourceLink");
        return new Overtaken<>(mine, theirs, Conflict.of(meanwhile.by(), meanwhile.at(), theirs.name(), fields));
    }
}
