package org.maillage.workspace.notices;

import java.util.UUID;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.notices.Asks;
import org.maillage.site.Answers;
import org.maillage.site.NotFound;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What is asked of me, and what the next digest will say.
@Controller
@RequestMapping(NoticesPage.PATH)
class NoticesController {

    private final NoticePages pages;
    private final Asks asks;

    NoticesController(NoticePages pages, Asks asks) {
        this.pages = pages;
        this.asks = asks;
    }

    @GetMapping
    ModelAndView list(@AuthenticationPrincipal SignedInPerson me) {
        return Answers.page("workspace/notices", pages.listOf(me.person()));
    }

    @GetMapping("/resume")
    ModelAndView digest(@AuthenticationPrincipal SignedInPerson me) {
        return Answers.page("workspace/digest", pages.nextDigestOf(me.person()));
    }

    /// Leads to what it is about: who went there has read it.
    @GetMapping("/{notice}")
    ModelAndView open(@AuthenticationPrincipal SignedInPerson me, @PathVariable UUID notice) {
        AskLine line = pages.listOf(me.person()).lines().stream()
                .filter(one -> one.id().equals(notice))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Ask", notice));
        asks.markRead(me.person().value(), notice);
        return Answers.goTo(line.object().path());
    }

    @PostMapping("/lues")
    ModelAndView readAll(@AuthenticationPrincipal SignedInPerson me) {
        asks.markRead(me.person().value());
        return Answers.goTo(NoticesPage.PATH);
    }
}
