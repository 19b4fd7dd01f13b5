package org.maillage.plan.web.list;

import java.util.Map;
import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list of the plan's actions.
@Controller
class PlanController {

    private final PlanPages pages;

    PlanController(PlanPages pages) {
        this.pages = pages;
    }

    @GetMapping("/espace/{convention}/plan")
    ModelAndView list(Space space, @RequestParam Map<String, String> parameters) {
        return Answers.page("plan/list", pages.pageOf(space, parameters));
    }
}
