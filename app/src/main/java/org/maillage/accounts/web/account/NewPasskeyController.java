package org.maillage.accounts.web.account;

import jakarta.servlet.http.HttpServletRequest;
import org.maillage.accounts.SignedInPerson;
import org.maillage.accounts.passkeys.PasskeyMaking;
import org.maillage.accounts.signin.NetworkAddress;
import org.maillage.accounts.signin.PasswordCheck;
import org.maillage.accounts.web.CurrentSession;
import org.maillage.base.Saved;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Adds a passkey to my account, once I have signed in lately or typed my password again.
@Controller
@RequestMapping("/espace/compte/cles")
class NewPasskeyController {

    private final PasskeyMaking making;
    private final PasswordCheck passwords;
    private final NewPasskeyPages pages;

    NewPasskeyController(PasskeyMaking making, PasswordCheck passwords, NewPasskeyPages pages) {
        this.making = making;
        this.passwords = passwords;
        this.pages = pages;
    }

    @GetMapping("/nouvelle")
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me, HttpServletRequest request) {
        return pages.show(me, CurrentSession.isRecent(request), false, request);
    }

    /// Where a newcomer lands after signing in for the first time.
    @GetMapping("/bienvenue")
    ModelAndView offer(@AuthenticationPrincipal SignedInPerson me, HttpServletRequest request) {
        return pages.show(me, CurrentSession.isRecent(request), true, request);
    }

    @PostMapping("/nouvelle")
    ModelAndView prove(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam(defaultValue = "") String current,
            HttpServletRequest request) {
        return switch (passwords.check(me.email(), current, NetworkAddress.of(request.getRemoteAddr()))) {
            case PasswordCheck.Right(var person) -> pages.show(me, true, false, request);
            case PasswordCheck.Wrong() ->
                pages.refuse(me, false, FormErrors.of("current", "Ce n’est pas votre mot de passe actuel."), request);
            case PasswordCheck.TooManyAttempts tooMany ->
                pages.refuse(me, false, FormErrors.of("current", tooMany.sentence()), request);
        };
    }

    @PostMapping
    ModelAndView add(
            @AuthenticationPrincipal SignedInPerson me,
            @ModelAttribute("form") NewPasskeyForm form,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        if (making.accept(me, form.chosenName(), form.answer()) instanceof Saved.Refused(var field, var sentence)) {
            return pages.refuse(me, CurrentSession.isRecent(request), FormErrors.of(field, sentence), request);
        }
        Flash.say(redirect, "La clé d’accès « " + form.chosenName() + " » est ajoutée : elle ouvre votre compte.");
        return Answers.goTo("/espace/compte");
    }
}
