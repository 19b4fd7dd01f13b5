package org.maillage.accounts.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import org.maillage.accounts.SignedInPerson;
import org.maillage.accounts.passkeys.Passkey;
import org.maillage.accounts.passkeys.PasskeyId;
import org.maillage.accounts.passkeys.Passkeys;
import org.maillage.accounts.web.CurrentSession;
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

/// One of my passkeys: renamed, removed.
@Controller
@RequestMapping("/espace/compte/cles/{passkey}")
class PasskeyController {

    private final Passkeys passkeys;
    private final Clock clock;

    PasskeyController(Passkeys passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal SignedInPerson me, @PathVariable("passkey") PasskeyId id, Opening opening) {
        Passkey passkey = passkeys.getPasskey(me.person(), id);
        return show(passkey, Filled.fresh(opening.on(PasskeyForm.of(passkey))));
    }

    @PostMapping
    ModelAndView rename(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable("passkey") PasskeyId id,
            @Valid @ModelAttribute("form") PasskeyForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        Passkey passkey = passkeys.getPasskey(me.person(), id);
        if (binding.hasErrors()) {
            return show(passkey, Filled.refused(form, binding));
        }
        return switch (passkeys.rename(me.person(), form.applyTo(passkey))) {
            case Saved.Done() -> done(redirect, "La clé d’accès s’appelle maintenant « " + form.name() + " ».");
            case Saved.Refused(String field, String sentence) -> show(passkey, Filled.refused(form, field, sentence));
            case Saved.ChangedMeanwhile other -> overtaken(form, passkeys.getPasskey(me.person(), id), other);
        };
    }

    @PostMapping("/retrait")
    ModelAndView remove(
            @AuthenticationPrincipal SignedInPerson me,
            @PathVariable("passkey") PasskeyId id,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        Passkey passkey = passkeys.getPasskey(me.person(), id);
        passkeys.remove(me.person(), passkey, CurrentSession.id(request));
        return done(
                redirect,
                "La clé d’accès « " + passkey.name()
                        + " » est retirée et vos autres sessions sont fermées. Votre mot de passe reste valable.");
    }

    private static ModelAndView done(RedirectAttributes redirect, String sentence) {
        Flash.say(redirect, sentence);
        return Answers.goTo("/espace/compte");
    }

    private ModelAndView overtaken(PasskeyForm mine, Passkey saved, Saved.ChangedMeanwhile other) {
        var fields = new Conflict.Fields().add("Nom", saved.name(), mine.name(), "name");
        var conflict = Conflict.of(other.by(), other.at(), saved.name(), fields);
        return new Overtaken<>(mine, PasskeyForm.of(saved), conflict).answer();
    }

    private ModelAndView show(Passkey passkey, Filled<PasskeyForm> filled) {
        var page = new PasskeyPage(PasskeyLine.of(passkey, clock), PasskeyLine.address(passkey), filled);
        return filled.on("accounts/passkey", page);
    }
}
