package org.maillage.accounts.web.administration;

import org.maillage.accounts.Accounts;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.SignedInPerson;
import org.maillage.accounts.departure.Departure;
import org.maillage.accounts.departure.Departures;
import org.maillage.accounts.departure.Replacements;
import org.maillage.base.Saved;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Somebody leaves: since when, and what becomes of their name.
@Controller
@RequestMapping("/administration/personnes/{id}/depart")
class DepartureController {

    private static final String VIEW = "accounts/departure";

    private final Accounts accounts;
    private final People people;
    private final Departures departures;
    private final Replacements replacements;

    DepartureController(Accounts accounts, People people, Departures departures, Replacements replacements) {
        this.accounts = accounts;
        this.people = people;
        this.departures = departures;
        this.replacements = replacements;
    }

    @GetMapping
    ModelAndView show(@PathVariable PersonId id, Opening opening) {
        Departure departure = departures.getDeparture(id);
        return show(people.getPerson(id), Filled.fresh(opening.on(DepartureForm.of(departure.on()))));
    }

    @PostMapping
    ModelAndView leave(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable PersonId id,
            DepartureForm form,
            RedirectAttributes redirect) {
        Person person = people.getPerson(id);
        if (form.errors().any()) {
            return show(person, Filled.refused(form, form.errors()));
        }
        if (departures.leave(id, form.day(), me.person()) instanceof Saved.Refused(String field, String sentence)) {
            return show(person, Filled.refused(form, field, sentence));
        }
        Flash.say(redirect, "C’est noté\u00a0: " + person.name() + " a quitté ses fonctions.");
        return Answers.goTo(PersonPages.address(id));
    }

    @PostMapping("/retour")
    ModelAndView comeBack(@PathVariable PersonId id, RedirectAttributes redirect) {
        accounts.enable(id);
        Flash.say(redirect, "C’est noté\u00a0: " + people.getPerson(id).name() + " n’a pas quitté ses fonctions.");
        return Answers.goTo(PersonPages.address(id));
    }

    @PostMapping("/remplacement")
    ModelAndView replace(@PathVariable PersonId id, RedirectAttributes redirect) {
        Departure departure = departures.getDeparture(id);
        if (replacements.replaceNow(id) instanceof Saved.Refused(String field, String sentence)) {
            return show(people.getPerson(id), Filled.refused(DepartureForm.of(departure.on()), field, sentence));
        }
        Flash.say(redirect, "Le nom est remplacé partout par «\u00a0" + departure.title() + "\u00a0».");
        return Answers.goTo("/administration/personnes");
    }

    private ModelAndView show(Person person, Filled<DepartureForm> filled) {
        var page = new DeparturePage(
                person, filled, departures.getDeparture(person.id()), replacements.extentOf(person.id()));
        return filled.on(VIEW, page);
    }
}
