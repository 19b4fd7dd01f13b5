package org.maillage.accounts.web.administration;

import jakarta.validation.groups.Default;
import org.maillage.accounts.Invitations;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.Saved;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Makes somebody known and invites them, in one go.
@Controller
class NewPersonController {

    private final Invitations invitations;
    private final OrganisationChoices choices;

    NewPersonController(Invitations invitations, OrganisationChoices choices) {
        this.invitations = invitations;
        this.choices = choices;
    }

    @GetMapping("/administration/personnes/nouvelle")
    ModelAndView begin(Opening opening) {
        return show(Filled.fresh(opening.on(PersonForm.EMPTY)), false);
    }

    @PostMapping("/administration/personnes")
    ModelAndView invite(
            @AuthenticationPrincipal SignedInPerson me,
            @Validated({Default.class, PersonForm.Reachable.class}) @ModelAttribute("form") PersonForm form,
            BindingResult binding,
            @ModelAttribute("invitation") InvitationForm invitation,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return show(Filled.refused(form, binding), invitation.asAdministrator());
        }
        if (invitations.inviteNew(form.toNew(), me.person(), invitation.asAdministrator())
                instanceof Saved.Refused(String field, String sentence)) {
            return show(Filled.refused(form, field, sentence), invitation.asAdministrator());
        }
        Flash.say(redirect, "L’invitation part à l’adresse " + form.email() + ".");
        return Answers.goTo("/administration/personnes");
    }

    private ModelAndView show(Filled<PersonForm> filled, boolean administrator) {
        var organisations = choices.all(filled.form().organisation());
        return filled.on("accounts/new-person", new NewPersonPage(filled, administrator, organisations));
    }
}
