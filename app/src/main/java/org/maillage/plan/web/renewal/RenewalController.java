package org.maillage.plan.web.renewal;

import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/// The hub of the renewal, read by every member.
@Controller
class RenewalController {

    private final RenewalPages pages;

    RenewalController(RenewalPages pages) {
        this.pages = pages;
    }

    @GetMapping("/espace/{convention}" + Address.HUB)
    ModelAndView show(Space space) {
        return Answers.page("plan/renewal/hub", pages.pageOf(space, null));
    }
}
