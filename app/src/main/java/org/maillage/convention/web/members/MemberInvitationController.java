package org.maillage.convention.web.members;

import jakarta.validation.Valid;
import java.util.UUID;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.Saved;
import org.maillage.convention.MemberCard;
import org.maillage.convention.MemberId;
import org.maillage.convention.Members;
import org.maillage.convention.OrganisationNames;
import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.convention.invitation.MemberInvitations;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/espace/{convention}" + MemberController.INSIDE)
class MemberInvitationController {

    private final MemberInvitations invitations;
    private final Members members;
    private final Themes themes;
    private final OrganisationNames organisations;

    MemberInvitationController(
            MemberInvitations invitations, Members members, Themes themes, OrganisationNames organisations) {
        this.invitations = invitations;
        this.members = members;
        this.themes = themes;
        this.organisations = organisations;
    }

    @GetMapping("/invitation")
    ModelAndView form(Space space, Opening opening) {
        space.rights().requireCoordination();
        return show(space, Filled.fresh(opening.on(MemberInvitationForm.empty())));
    }

    @PostMapping("/invitation")
    ModelAndView invite(
            Space space,
            @AuthenticationPrincipal SignedInPerson by,
            @Valid MemberInvitationForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (binding.hasErrors()) {
            return show(space, Filled.refused(form, binding));
        }
        if (invitations.invite(space.convention(), form.toNewcomer(), by.person())
                instanceof Saved.Refused(String field, String sentence)) {
            return show(space, Filled.refused(form, field, sentence));
        }
        return back(space, redirect, "Invitation envoyée à " + form.email() + ".");
    }

    @PostMapping("/{member}/invitation")
    ModelAndView inviteAgain(
            Space space,
            @AuthenticationPrincipal SignedInPerson by,
            @PathVariable UUID member,
            RedirectAttributes redirect) {
        space.rights().requireCoordination();
        MemberCard card = members.getMember(space.id(), new MemberId(member));
        Saved told = invitations.tell(space.convention(), card.person(), by.person());
        return back(
                space,
                redirect,
                told instanceof Saved.Refused refusal
                        ? refusal.sentence()
                        : "Invitation envoyée de nouveau à " + card.name() + ".");
    }

    private static ModelAndView back(Space space, RedirectAttributes redirect, String said) {
        Flash.say(redirect, said);
        return new ModelAndView("redirect:" + space.path(MemberController.INSIDE));
    }

    private ModelAndView show(Space space, Filled<MemberInvitationForm> filled) {
        var page = new MemberInvitationPage(space, filled, themes.listOf(space.id()), organisations.listAll());
        return filled.on("convention/member-invitation", page);
    }
}
