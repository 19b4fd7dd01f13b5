package org.maillage.accounts.web.administration;

import jakarta.validation.Valid;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.Saved;
import org.maillage.site.Answers;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One person: read, changed.
@Controller
@RequestMapping("/administration/personnes/{id}")
class PersonController {

    private final People people;
    private final PersonPages pages;
    private final OrganisationChoices choices;

    PersonController(People people, PersonPages pages, OrganisationChoices choices) {
        this.people = people;
        this.pages = pages;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me, @PathVariable PersonId id, Opening opening) {
        Person person = people.getPerson(id);
        return pages.show(person, Filled.fresh(opening.on(PersonForm.of(person))), me.person());
    }

    @PostMapping
    ModelAndView save(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable PersonId id,
            @Valid @ModelAttribute("form") PersonForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        Person person = people.getPerson(id);
        if (binding.hasErrors()) {
            return pages.show(person, Filled.refused(form, binding), me.person());
        }
        return switch (people.save(form.to(id))) {
            case Saved.Done() -> done(redirect, id);
            case Saved.Refused(String field, String sentence) ->
                pages.show(person, Filled.refused(form, field, sentence), me.person());
            case Saved.ChangedMeanwhile other -> overtaken(form, people.getPerson(id), other);
        };
    }

    private static ModelAndView done(RedirectAttributes redirect, PersonId id) {
        Flash.say(redirect, "C’est enregistré.");
        return Answers.goTo(PersonPages.address(id));
    }

    private ModelAndView overtaken(PersonForm mine, Person saved, Saved.ChangedMeanwhile other) {
        PersonForm theirs = PersonForm.of(saved);
        var fields = new Conflict.Fields()
                .add("Prénom", theirs.givenName(), mine.givenName(), "givenName")
                .add("Nom", theirs.familyName(), mine.familyName(), "familyName")
                .add("Adresse électronique", theirs.email(), mine.email(), "email")
                .add("Fonction", theirs.function(), mine.function(), "function")
                .add(
                        "Organisation",
                        choices.name(saved.organisation()),
                        choices.name(Choice.organisation(mine.organisation())),
                        "organisation");
        var conflict = Conflict.of(other.by(), other.at(), saved.name(), fields);
        return new Overtaken<>(mine, theirs, conflict).answer();
    }
}
