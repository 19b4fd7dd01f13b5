package org.maillage.diary.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.SignedInPerson;
import org.maillage.convention.Convention;
import org.maillage.diary.feed.FeedId;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The addresses I gave to my calendars.
@Controller
@RequestMapping(SubscriptionsController.ADDRESS)
class SubscriptionsController {

    static final String ADDRESS = MyDiaryController.ADDRESS + "/abonnements";

    private final Subscriptions subscriptions;

    SubscriptionsController(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    static String addressFor(Convention convention) {
        return ADDRESS + "?convention=" + convention.slug();
    }

    @GetMapping
    ModelAndView show(
            @AuthenticationPrincipal SignedInPerson me, @RequestParam(required = false) @Nullable String convention) {
        return subscriptions.show(me.person(), convention);
    }

    @PostMapping
    ModelAndView create(
            @AuthenticationPrincipal SignedInPerson me,
            @Valid @ModelAttribute("form") FeedForm form,
            BindingResult binding) {
        return binding.hasErrors()
                ? subscriptions.show(me.person(), Filled.refused(form, binding))
                : subscriptions.create(me.person(), form);
    }

    @PostMapping("/{feed}/renouvellement")
    ModelAndView renew(@AuthenticationPrincipal SignedInPerson me, @PathVariable FeedId feed) {
        return subscriptions.renew(me.person(), feed);
    }

    @PostMapping("/{feed}/revocation")
    ModelAndView revoke(
            @AuthenticationPrincipal SignedInPerson me, @PathVariable FeedId feed, RedirectAttributes redirect) {
        String name = subscriptions.revoke(me.person(), feed);
        Flash.say(redirect, "L’adresse « " + name + " » ne donne plus rien à lire.");
        return Answers.goTo(ADDRESS);
    }
}
