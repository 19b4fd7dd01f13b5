package org.maillage.accounts.web.administration;

import java.util.List;
import org.maillage.accounts.Person;
import org.maillage.accounts.departure.Departure;
import org.maillage.accounts.departure.Replacements;
import org.maillage.site.Filled;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Link;

/// Since when somebody has left, and what will become of their name.
public record DeparturePage(
        Person person, Filled<DepartureForm> filled, Departure departure, Replacements.Extent extent) {

    public String title() {
        return "Départ de " + person.name();
    }

    public String address() {
        return PersonPages.address(person.id()) + "/depart";
    }

    public List<Link> crumbs() {
        return List.of(
                new Link("Personnes", "/administration/personnes"),
                new Link(person.name(), PersonPages.address(person.id())));
    }

    public String leftOn() {
        return filled.form().leftOn();
    }

    public boolean gone() {
        return departure.gone();
    }

    /// "Le 20 novembre 2027", or what it waits for.
    public String when() {
        return departure.dueOn() == null ? "Au bout du délai" : "Le " + FrenchDates.day(departure.dueOn());
    }

    public String lines() {
        return counted(extent.journalLines(), "ligne de l’historique", "lignes de l’historique");
    }

    public String texts() {
        return counted(extent.texts(), "texte ou fiche", "textes ou fiches");
    }

    private static String counted(int count, String one, String many) {
        return count == 0
                ? "aucun" + (one.startsWith("ligne") ? "e " : " ") + one
                : count + "\u00a0" + (count > 1 ? many : one);
    }
}
