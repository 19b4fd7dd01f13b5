package org.maillage.accounts.web;

import org.jspecify.annotations.Nullable;
import org.maillage.accounts.SignedInPerson;
import org.maillage.accounts.signin.SignInSuspended;
import org.maillage.site.FormErrors;
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

    @GetMapping("/connexion")
    ModelAndView show(@AuthenticationPrincipal @Nullable SignedInPerson me) {
        return me == null ? Page.shown(VIEW, SignInPage.empty()) : Page.redirect("/espace");
    }

    @PostMapping("/connexion/refus")
    ModelAndView refuse(
            @RequestParam(defaultValue = "") String email,
            @RequestAttribute(name = WebAttributes.AUTHENTICATION_EXCEPTION, required = false) @Nullable
                    AuthenticationException refusal) {
        String sentence = refusal instanceof SignInSuspended suspended ? suspended.sentence() : NEUTRAL;
        return Page.refused(VIEW, new SignInPage(email, FormErrors.of("", sentence)));
    }
}
