package org.maillage.accounts.web.administration;

import org.maillage.accounts.Accounts;
import org.maillage.accounts.Invitations;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.SignedInPerson;
import org.maillage.accounts.passkeys.Passkeys;
import org.maillage.base.Saved;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What becomes of a person's account: invited, disabled, enabled, in charge of the instance or not.
@Controller
@RequestMapping("/administration/personnes/{id}")
class PersonAccountController {

    private final Accounts accounts;
    private final Invitations invitations;
    private final People people;
    private final Passkeys passkeys;
    private final PersonPages pages;

    PersonAccountController(
            Accounts accounts, Invitations invitations, People people, Passkeys passkeys, PersonPages pages) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.people = people;
        this.passkeys = passkeys;
        this.pages = pages;
    }

    @PostMapping("/invitation")
    ModelAndView invite(
            @AuthenticationPrincipal SignedInPerson me, @PathVariable PersonId id, RedirectAttributes redirect) {
        return answer(id, me, invitations.inviteToInstance(id, me.person(), false), " : l’invitation part.", redirect);
    }

    @PostMapping("/desactivation")
    ModelAndView disable(
            @AuthenticationPrincipal SignedInPerson me, @PathVariable PersonId id, RedirectAttributes redirect) {
        Saved saved = accounts.disable(id, me.person());
        return answer(id, me, saved, " : le compte est désactivé et ses sessions sont fermées.", redirect);
    }

    @PostMapping("/reactivation")
    ModelAndView enable(
            @AuthenticationPrincipal SignedInPerson me, @PathVariable PersonId id, RedirectAttributes redirect) {
        accounts.enable(id);
        return answer(id, me, Saved.DONE, " : le compte est réactivé.", redirect);
    }

    @PostMapping("/administration")
    ModelAndView appoint(
            @AuthenticationPrincipal SignedInPerson me, @PathVariable PersonId id, RedirectAttributes redirect) {
        accounts.appointAdministrator(id);
        return answer(id, me, Saved.DONE, " administre maintenant l’instance.", redirect);
    }

    @PostMapping("/administration/retrait")
    ModelAndView dismiss(
            @AuthenticationPrincipal SignedInPerson me, @PathVariable PersonId id, RedirectAttributes redirect) {
        Saved saved = accounts.dismissAdministrator(id);
        return answer(id, me, saved, " n’administre plus l’instance.", redirect);
    }

    @PostMapping("/cles/retrait")
    ModelAndView removePasskeys(
            @AuthenticationPrincipal SignedInPerson me, @PathVariable PersonId id, RedirectAttributes redirect) {
        passkeys.removeAll(id);
        return answer(id, me, Saved.DONE, " : les clés d’accès sont retirées et les sessions fermées.", redirect);
    }

    private ModelAndView answer(PersonId id, SignedInPerson me, Saved saved, String done, RedirectAttributes redirect) {
        Person person = people.getPerson(id);
        if (saved instanceof Saved.Refused(String field, String sentence)) {
            return pages.show(person, Filled.refused(PersonForm.of(person), field, sentence), me.person());
        }
        Flash.say(redirect, person.name() + done);
        return Answers.goTo(PersonPages.address(id));
    }
}
