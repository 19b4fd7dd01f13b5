package org.maillage.workspace.notices;

import java.util.Map;
import java.util.stream.Stream;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.notices.Asked;
import org.maillage.base.notices.NoticeChoices;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// How I want to be told.
@Controller
@RequestMapping(NoticesPage.CHOICES)
class ChoicesController {

    private final Asked asked;
    private final NoticeChoices choices;

    ChoicesController(Asked asked, NoticeChoices choices) {
        this.asked = asked;
        this.choices = choices;
    }

    @GetMapping
    ModelAndView show(@AuthenticationPrincipal SignedInPerson me) {
        return Answers.page("workspace/notice-choices", page(me));
    }

    @PostMapping
    ModelAndView choose(
            @AuthenticationPrincipal SignedInPerson me,
            @RequestParam Map<String, String> sent,
            RedirectAttributes redirect) {
        ChoicesPage page = page(me);
        Stream.concat(page.choices().stream(), Stream.of(page.rhythm()))
                .forEach(choice -> choice.find(sent.get(choice.kind()))
                        .ifPresent(way -> choices.choose(me.person().value(), choice.kind(), way)));
        Flash.say(redirect, "Vos réglages sont enregistrés.");
        return Answers.goTo(NoticesPage.CHOICES);
    }

    private ChoicesPage page(SignedInPerson me) {
        return ChoicesPage.of(asked.sources(), choices.of(me.person().value()));
    }
}
