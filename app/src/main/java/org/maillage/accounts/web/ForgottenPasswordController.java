package org.maillage.accounts.web;

import jakarta.validation.Valid;
import org.maillage.accounts.signin.PasswordReset;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/mot-de-passe-oublie")
class ForgottenPasswordController {

    private static final String VIEW = "accounts/forgotten-password";
    private static final String SAME_FOR_ALL =
            "Si un compte existe à cette adresse, un message vient d’y partir. Son lien est valable une heure.";

    private final PasswordReset reset;

    ForgottenPasswordController(PasswordReset reset) {
        this.reset = reset;
    }

    @GetMapping
    ModelAndView show() {
        return Answers.page(VIEW, new ForgottenPasswordPage("", FormErrors.NONE));
    }

    @PostMapping
    ModelAndView request(
            @Valid @ModelAttribute("form") ForgottenPasswordForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return Answers.refused(VIEW, new ForgottenPasswordPage(form.address(), FormErrors.of(binding)));
        }
        reset.request(form.address());
        Flash.say(redirect, SAME_FOR_ALL);
        return Answers.goTo("/mot-de-passe-oublie");
    }
}
