package org.maillage.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.maillage.accounts.Invitations;
import org.maillage.accounts.links.FoundLink.Dead;
import org.maillage.accounts.links.FoundLink.Expired;
import org.maillage.accounts.links.FoundLink.Valid;
import org.maillage.accounts.links.LinkPurpose;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.OneTimeLink;
import org.maillage.accounts.links.OneTimeLinks;
import org.maillage.accounts.signin.AccountOpening;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/invitation/{token}")
class InvitationController {

    private static final String VIEW = "accounts/invitation";

    private final OneTimeLinks links;
    private final Invitations invitations;
    private final InvitationPages pages;
    private final AccountOpening opening;

    InvitationController(OneTimeLinks links, Invitations invitations, InvitationPages pages, AccountOpening opening) {
        this.links = links;
        this.invitations = invitations;
        this.pages = pages;
        this.opening = opening;
    }

    @GetMapping
    ModelAndView show(@PathVariable LinkToken token) {
        return switch (links.find(LinkPurpose.INVITATION, token)) {
            case Valid(var link) -> Answers.page(VIEW, pages.of(token, link, FormErrors.NONE));
            case Expired(var link) -> renewed(token, link);
            case Dead() -> LinkPage.deadInvitation();
        };
    }

    @PostMapping
    ModelAndView follow(
            @PathVariable LinkToken token,
            @ModelAttribute("form") NewPasswordForm form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        return switch (links.find(LinkPurpose.INVITATION, token)) {
            case Valid(var link) -> open(token, link, form, request, redirect);
            case Expired(var link) -> renewed(token, link);
            case Dead() -> LinkPage.deadInvitation();
        };
    }

    private ModelAndView open(
            LinkToken token,
            OneTimeLink link,
            NewPasswordForm form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        FormErrors errors = form.check(pages.email(link));
        if (errors.any()) {
            return Answers.refused(VIEW, pages.of(token, link, errors));
        }
        opening.open(token, link, form.chosen());
        Flash.say(redirect, "Votre compte est ouvert : connectez-vous avec votre mot de passe.");
        CurrentSession.leadTo("/espace/compte/cles/bienvenue", request);
        return Answers.goTo("/connexion");
    }

    private ModelAndView renewed(LinkToken token, OneTimeLink link) {
        invitations.renew(token, link);
        return LinkPage.renewed();
    }
}
