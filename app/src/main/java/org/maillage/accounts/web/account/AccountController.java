package org.maillage.accounts.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.maillage.accounts.AccountEntry;
import org.maillage.accounts.Organisations;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.SignedInPerson;
import org.maillage.accounts.passkeys.Passkeys;
import org.maillage.accounts.passkeys.RelyingParty;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/espace/compte")
class AccountController {

    private final People people;
    private final Organisations organisations;
    private final Passkeys passkeys;
    private final RelyingParty house;
    private final List<AccountEntry> entries;
    private final Clock clock;

    AccountController(
            People people,
            Organisations organisations,
            Passkeys passkeys,
            RelyingParty house,
            List<AccountEntry> entries,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.passkeys = passkeys;
        this.house = house;
        this.entries = entries;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me, HttpServletRequest request, Opening opening) {
        Person person = people.getPerson(me.person());
        return show(person, Filled.fresh(opening.on(AccountForm.of(person))), request);
    }

    @PostMapping
    ModelAndView save(
            @AuthenticationPrincipal SignedInPerson me,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult binding,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Person person = people.getPerson(me.person());
        if (binding.hasErrors()) {
            return show(person, Filled.refused(form, binding), request);
        }
        return switch (people.save(form.applyTo(person))) {
            case Saved.Done() -> done(redirect);
            case Saved.Refused(String field, String sentence) ->
                show(person, Filled.refused(form, field, sentence), request);
            case Saved.ChangedMeanwhile other -> overtaken(form, people.getPerson(me.person()), other);
        };
    }

    private static ModelAndView done(RedirectAttributes redirect) {
        Flash.say(redirect, "Votre compte est enregistré.");
        return Answers.goTo("/espace/compte");
    }

    private ModelAndView overtaken(AccountForm mine, Person person, Saved.ChangedMeanwhile other) {
        AccountForm theirs = AccountForm.of(person);
        var fields = new Conflict.Fields()
                .add("Prénom", theirs.givenName(), mine.givenName(), "givenName")
                .add("Nom", theirs.familyName(), mine.familyName(), "familyName")
                .add("Fonction", theirs.function(), mine.function(), "function");
        var conflict = Conflict.of(other.by(), other.at(), "Mon compte", fields);
        return new Overtaken<>(mine, theirs, conflict).answer();
    }

    private ModelAndView show(Person person, Filled<AccountForm> filled, HttpServletRequest request) {
        String organisation = person.organisation() == null
                ? null
                : organisations.getOrganisation(person.organisation()).name();
        List<PasskeyLine> mine = passkeys.listOf(person.id()).stream()
                .map(passkey -> PasskeyLine.of(passkey, clock))
                .toList();
        String obstacle = house.findObstacle(request.getServerName()).orElse(null);
        List<AccountEntry.Section> sections = entries.stream()
                .map(entry -> entry.sectionOf(person.id()))
                .filter(section -> !section.lines().isEmpty())
                .toList();
        return filled.on(
                "accounts/account", new AccountPage(filled, person.email(), organisation, mine, obstacle, sections));
    }
}
