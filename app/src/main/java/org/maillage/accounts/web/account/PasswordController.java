package org.maillage.accounts.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.SignedInPerson;
import org.maillage.accounts.signin.NetworkAddress;
import org.maillage.accounts.signin.PasswordCheck;
import org.maillage.accounts.web.CurrentSession;
import org.maillage.accounts.web.NewPasswordForm;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Changes one's password; the current one is asked, and guessing it is limited as at the door.
@Controller
@RequestMapping("/espace/compte/mot-de-passe")
class PasswordController {

    private static final String VIEW = "accounts/password";

    private final Accounts accounts;
    private final PasswordCheck passwords;

    PasswordController(Accounts accounts, PasswordCheck passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        return Answers.page(VIEW, new PasswordPage(me.email(), FormErrors.NONE));
    }

    @PostMapping
    ModelAndView change(
            @AuthenticationPrincipal SignedInPerson me,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult binding,
            @ModelAttribute("chosen") NewPasswordForm chosen,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        FormErrors errors = binding.hasErrors() ? FormErrors.of(binding) : check(me, form, chosen, request);
        if (errors.any()) {
            return Answers.refused(VIEW, new PasswordPage(me.email(), errors));
        }
        accounts.changePassword(me.person(), chosen.chosen(), CurrentSession.id(request));
        Flash.say(redirect, "Votre mot de passe est changé. Vos autres sessions sont fermées.");
        return Answers.goTo("/espace/compte");
    }

    // The new one first: a password that will not do costs no attempt.
    private FormErrors check(SignedInPerson me, PasswordForm form, NewPasswordForm chosen, HttpServletRequest request) {
        FormErrors errors = chosen.check(me.email());
        if (errors.any()) {
            return errors;
        }
        String address = NetworkAddress.of(request.getRemoteAddr());
        return switch (passwords.check(me.email(), form.typed(), address)) {
            case PasswordCheck.Right(var person) -> FormErrors.NONE;
            case PasswordCheck.Wrong() -> FormErrors.of("current", "Ce n’est pas votre mot de passe actuel.");
            case PasswordCheck.TooManyAttempts tooMany -> FormErrors.of("current", tooMany.sentence());
        };
    }
}
