package org.maillage.directory.web.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.Structure;
import org.maillage.directory.Structures;
import org.maillage.directory.Vocabulary;
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

    /// @param structure the one being changed, or null for a new one
    StructureFormPage pageOf(Space space, @Nullable Structure structure, Filled<StructureForm> filled) {
        StructureForm form = filled.form();
        String list = space.path(Structures.PATH);
        String own = structure == null ? null : space.path(structure.path());
        List<Link> crumbs = structure == null
                ? List.of(new Link("Annuaire", list))
                : List.of(new Link("Annuaire", list), new Link(structure.name(), own));
        return new StructureFormPage(
                structure == null ? "Ajouter un lieu" : "Modifier la fiche",
                crumbs,
                filled,
                choices.kinds(space, form.kind()),
                choices.communes(space, form.insee()),
                SheetChoices.terms(Vocabulary.ARRANGEMENTS, form.arrangements()),
                SheetChoices.terms(Vocabulary.NETWORKS, form.networks()),
                SheetChoices.terms(Vocabulary.PROGRAMMES, form.programmes()),
                SheetChoices.terms(Vocabulary.LABELS, form.labels()),
                own == null ? list + "/nouvelle" : own + "/modifier",
                own == null ? list : own);
    }

    Overtaken<StructureForm> overtaken(
            Space space, Structure fresh, StructureForm mine, Saved.ChangedMeanwhile meanwhile) {
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
                        choices.nameOfCommune(space, theirs.insee()),
                        choices.nameOfCommune(space, mine.insee()),
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
