package org.maillage.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.maillage.accounts.links.FoundLink;
import org.maillage.accounts.links.LinkPurpose;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.OneTimeLinks;
import org.maillage.accounts.signin.AccountOpening;
import org.maillage.base.Saved;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/premier-acces/{token}")
class FirstAccessController {

    private static final String VIEW = "accounts/first-access";

    private final OneTimeLinks links;
    private final AccountOpening opening;

    FirstAccessController(OneTimeLinks links, AccountOpening opening) {
        this.links = links;
        this.opening = opening;
    }

    @GetMapping
    ModelAndView show(@PathVariable LinkToken token) {
        return isValid(token)
                ? Answers.page(VIEW, page(token, FirstAccessForm.EMPTY, FormErrors.NONE))
                : LinkPage.deadFirstAccess();
    }

    @PostMapping
    ModelAndView open(
            @PathVariable LinkToken token,
            @Valid @ModelAttribute("form") FirstAccessForm form,
            BindingResult binding,
            @ModelAttribute("password") NewPasswordForm password,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (!isValid(token)) {
            return LinkPage.deadFirstAccess();
        }
        FormErrors errors = binding.hasErrors() ? Filled.refused(form, binding).errors() : password.check(form.email());
        return errors.any() ? refused(token, form, errors) : open(token, form, password, request, redirect);
    }

    private ModelAndView open(
            LinkToken token,
            FirstAccessForm form,
            NewPasswordForm password,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var organisation = form.toOrganisation();
        var person = form.toPerson(organisation.id());
        if (opening.openFirst(token, organisation, person, password.chosen())
                instanceof Saved.Refused(var field, var sentence)) {
            return refused(token, form, FormErrors.of(field, sentence));
        }
        Flash.say(redirect, "L’instance est à vous : connectez-vous pour inviter d’autres personnes.");
        CurrentSession.leadTo("/espace/compte/cles/bienvenue", request);
        return Answers.goTo("/connexion");
    }

    private boolean isValid(LinkToken token) {
        return links.find(LinkPurpose.FIRST_ADMINISTRATOR, token) instanceof FoundLink.Valid;
    }

    private static ModelAndView refused(LinkToken token, FirstAccessForm form, FormErrors errors) {
        return Answers.refused(VIEW, page(token, form, errors));
    }

    private static FirstAccessPage page(LinkToken token, FirstAccessForm form, FormErrors errors) {
        return new FirstAccessPage(LinkPurpose.FIRST_ADMINISTRATOR.path(token), form, errors);
    }
}
