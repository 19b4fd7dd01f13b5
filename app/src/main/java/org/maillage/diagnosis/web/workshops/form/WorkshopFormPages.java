package org.maillage.diagnosis.web.workshops.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.diagnosis.web.Choices;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Overtaken;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;
import org.maillage.territory.Area;
import org.springframework.stereotype.Component;

/// Builds the form of a workshop.
@Component
class WorkshopFormPages {

    private final Choices choices;

    WorkshopFormPages(Choices choices) {
        this.choices = choices;
    }

    /// @param workshop the one being changed, or null for a new one
    WorkshopFormPage pageOf(Space space, @Nullable Workshop workshop, Filled<WorkshopForm> filled) {
        WorkshopForm form = filled.form();
        String list = space.path(Workshops.PATH);
        String own = workshop == null ? null : space.path(workshop.id().path());
        return new WorkshopFormPage(
                workshop == null ? "Nouvel atelier" : "Modifier l’atelier",
                List.of(new Link("Ateliers", list)),
                filled,
                themes(space, form),
                places(space, form),
                own == null ? list + "/nouveau" : own + "/modifier",
                own == null ? null : own + "/suppression",
                own == null ? list : own);
    }

    Overtaken<WorkshopForm> overtaken(
            Space space, Workshop fresh, WorkshopForm mine, Saved.ChangedMeanwhile meanwhile) {
        WorkshopForm theirs = WorkshopForm.of(fresh);
        var fields = new Conflict.Fields()
                .add("Titre", theirs.title(), mine.title(), "title")
                .add("Question", theirs.question(), mine.question(), "question")
                .add("Thème", choices.say(themes(space, theirs)), choices.say(themes(space, mine)), "theme")
                .add("Lieu", choices.say(places(space, theirs)), choices.say(places(space, mine)), "area")
                .add("Propositions lues avant d’être affichées", yes(theirs), yes(mine), "moderated");
        return new Overtaken<>(mine, theirs, Conflict.of(meanwhile.by(), meanwhile.at(), theirs.title(), fields));
    }

    private static String yes(WorkshopForm form) {
        return form.moderated() ? "oui" : "non";
    }

    private List<OptionGroup> themes(Space space, WorkshopForm form) {
        return choices.themes(space, (Theme theme) -> theme.id().value().toString(), form.theme());
    }

    private List<OptionGroup> places(Space space, WorkshopForm form) {
        return Choices.places(
                choices.territoryOf(space), (Area area) -> area.id().value().toString(), List.of(form.area()));
    }
}
