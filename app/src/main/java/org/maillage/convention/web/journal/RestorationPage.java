package org.maillage.convention.web.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.history.restoration.Moment;
import org.maillage.convention.history.restoration.Restoration;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;

/// What an object is, beside what it would be again.
///
/// @param overtaken who was faster, and that nothing was written; null when nobody was
public record RestorationPage(
        Space space,
        Subject object,
        RestorationForm form,
        Restoration restoration,
        FormErrors errors,
        @Nullable String overtaken,
        Clock clock) {

    /// Whatever refuses a restoration is about what is ticked.
    static final String LINES = "champs";

    static String told(Saved.ChangedMeanwhile other, Clock clock) {
        return other.by() + " a modifié cet objet " + moment(other.at(), clock)
                + " : voici ce qui change maintenant. Rien n’a été écrit.";
    }

    public String title() {
        return "Revenir en arrière";
    }

    public List<Link> crumbs() {
        return List.of(
                new Link("Journal", space.path("/journal")),
                new Link("Historique de «\u00a0" + object.label() + "\u00a0»", space.path(object.at("/journal"))));
    }

    public String action() {
        return space.path(object.at("/journal")) + "/retablissement";
    }

    /// "tel qu’avant ce que Claire Aubry a fait hier à 9 h 30".
    public String moment() {
        String side = form.moment().side() == Moment.Side.BEFORE ? "avant" : "juste après";
        return "Tel que c’était " + side + " ce que " + restoration.named().actor() + " a fait "
                + moment(restoration.named().at(), clock);
    }

    /// To the other side of the same deed.
    public Link otherSide() {
        boolean before = form.moment().side() == Moment.Side.BEFORE;
        Moment.Side other = before ? Moment.Side.AFTER : Moment.Side.BEFORE;
        return new Link(
                before ? "Voir plutôt l’état juste après" : "Voir plutôt l’état d’avant",
                action() + "?entree=" + form.entree() + "&cote=" + other.address());
    }

    public List<Restoration.Line> lines() {
        return restoration.lines();
    }

    public boolean ticked(Restoration.Line line) {
        return form.ticks(line.key());
    }

    public boolean mayRestore() {
        return lines().stream().anyMatch(Restoration.Line::open);
    }

    private static String moment(Instant at, Clock clock) {
        return FrenchDates.moment(at.atZone(FrenchDates.PARIS), LocalDate.now(clock));
    }
}
