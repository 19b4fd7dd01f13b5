package org.maillage.workspace.overview;

import java.time.Clock;
import java.time.LocalDate;
import org.maillage.convention.ConventionCalendar;
import org.maillage.convention.PartyNames;
import org.maillage.convention.Space;
import org.maillage.workspace.ConventionWords;
import org.maillage.workspace.attention.Attention;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The dashboard of a convention.
@Controller
class OverviewController {

    static final String INSIDE = "/vue-d-ensemble";

    private final PlanAtAGlance plans;
    private final PartyNames parties;
    private final Attention attention;
    private final Clock clock;

    OverviewController(PlanAtAGlance plans, PartyNames parties, Attention attention, Clock clock) {
        this.plans = plans;
        this.parties = parties;
        this.attention = attention;
        this.clock = clock;
    }

    @GetMapping("/espace/{convention}")
    String home(Space space) {
        return "redirect:" + space.path(INSIDE);
    }

    @GetMapping("/espace/{convention}" + INSIDE)
    ModelAndView overview(Space space, @RequestParam(defaultValue = "") String lecture) {
        LocalDate today = LocalDate.now(clock);
        return new ModelAndView(
                "workspace/overview",
                "page",
                new OverviewPage(
                        space,
                        new ConventionWords(space.convention(), parties.listOf(space.id())),
                        ConventionCalendar.of(space.convention(), today),
                        plans.of(space),
                        attention.briefOf(space),
                        lecture.equals(OverviewPage.AS_TABLE)));
    }
}
