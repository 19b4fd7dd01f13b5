package org.maillage.accounts.web;

import java.util.Objects;
import org.maillage.accounts.People;
import org.maillage.accounts.links.FoundLink.Valid;
import org.maillage.accounts.links.LinkPurpose;
import org.maillage.accounts.links.LinkToken;
import org.maillage.accounts.links.OneTimeLink;
import org.maillage.accounts.links.OneTimeLinks;
import org.maillage.accounts.passkeys.Passkeys;
import org.maillage.accounts.signin.PasswordReset;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/mot-de-passe/{token}")
class PasswordResetController {

    private static final String VIEW = "accounts/new-password";

    private final OneTimeLinks links;
    private final PasswordReset reset;
    private final People people;
    private final Passkeys passkeys;

    PasswordResetController(OneTimeLinks links, PasswordReset reset, People people, Passkeys passkeys) {
        this.links = links;
        this.reset = reset;
        this.people = people;
        this.passkeys = passkeys;
    }

    @GetMapping
    ModelAndView show(@PathVariable LinkToken token) {
        return links.find(LinkPurpose.PASSWORD_RESET, token) instanceof Valid(var link)
                ? Answers.page(VIEW, page(token, link, FormErrors.NONE))
                : LinkPage.deadReset();
    }

    @PostMapping
    ModelAndView complete(
            @PathVariable LinkToken token,
            @ModelAttribute("form") NewPasswordForm form,
            @RequestParam(defaultValue = "false") boolean withoutPasskeys,
            RedirectAttributes redirect) {
        if (!(links.find(LinkPurpose.PASSWORD_RESET, token) instanceof Valid(var link))) {
            return LinkPage.deadReset();
        }
        FormErrors errors = form.check(email(link));
        if (errors.any()) {
            return Answers.refused(VIEW, page(token, link, errors));
        }
        reset.complete(token, link, form.chosen(), withoutPasskeys);
        Flash.say(redirect, "Votre mot de passe est changé : connectez-vous avec le nouveau.");
        return Answers.goTo("/connexion");
    }

    private NewPasswordPage page(LinkToken token, OneTimeLink link, FormErrors errors) {
        return new NewPasswordPage(
                LinkPurpose.PASSWORD_RESET.path(token),
                email(link),
                passkeys.listOf(link.getPerson()).size(),
                errors);
    }

    private String email(OneTimeLink link) {
        return Objects.toString(people.getPerson(link.getPerson()).email(), "");
    }
}
