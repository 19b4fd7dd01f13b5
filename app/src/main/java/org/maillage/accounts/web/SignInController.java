package org.maillage.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.SignedInPerson;
import org.maillage.accounts.passkeys.RelyingParty;
import org.maillage.accounts.signin.PasskeyRefused;
import org.maillage.accounts.signin.SignInSuspended;
import org.maillage.site.Answers;
import org.maillage.site.FormErrors;
import org.maillage.site.Unsent;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.web.WebAttributes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Shows the form of signing in; the security chain receives what it sends and, when refused, forwards here.
@Controller
class SignInController {

    private static final String VIEW = "accounts/sign-in";
    private static final String NEUTRAL =
            "Adresse ou mot de passe incorrects. Vérifiez les deux, ou choisissez un nouveau mot de passe.";

    private static final String NO_PASSKEY =
            "Cette clé d’accès n’ouvre aucun compte ici, ou la page est restée ouverte trop longtemps. Recommencez, ou entrez avec votre mot de passe.";

    private final RelyingParty house;

    SignInController(RelyingParty house) {
        this.house = house;
    }

    @GetMapping("/connexion")
    ModelAndView show(@AuthenticationPrincipal @Nullable SignedInPerson me, HttpServletRequest request) {
        return me == null ? Answers.page(VIEW, page("", FormErrors.NONE, null, request)) : Answers.goTo("/espace");
    }

    /// A form came without session: the way in keeps it.
    @PostMapping("/connexion/interruption")
    ModelAndView interrupt(HttpServletRequest request) {
        Unsent unsent = Unsent.madeWay(request).orElse(null);
        return Answers.page(VIEW, page("", FormErrors.NONE, unsent, request), HttpStatus.UNAUTHORIZED);
    }

    @PostMapping("/connexion/refus")
    ModelAndView refuse(
            @RequestParam(defaultValue = "") String email,
            @RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    AuthenticationException refusal,
            HttpServletRequest request) {
        Unsent unsent = Unsent.carriedBy(request).orElse(null);
        return Answers.refused(VIEW, page(email, FormErrors.of("", sentence(refusal)), unsent, request));
    }

    private static String sentence(@Nullable AuthenticationException refusal) {
        return switch (refusal) {
            case SignInSuspended suspended -> suspended.sentence();
            case PasskeyRefused unknown -> NO_PASSKEY;
            case null, default -> NEUTRAL;
        };
    }

    private SignInPage page(String email, FormErrors errors, @Nullable Unsent unsent, HttpServletRequest request) {
        boolean passkeys = house.findObstacle(request.getServerName()).isEmpty();
        return new SignInPage(email, errors, passkeys, unsent);
    }
}
