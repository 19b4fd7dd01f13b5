package org.maillage.plan.web.export;

import java.util.Map;
import org.maillage.convention.Provenances;
import org.maillage.convention.Space;
import org.maillage.plan.web.PlanFilters;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The filtered plan as one prints it.
@Controller
class PlanPrintController {

    private final PlanFilters filters;
    private final Provenances provenances;
    private final PrintedPlans plans;

    PlanPrintController(PlanFilters filters, Provenances provenances, PrintedPlans plans) {
        this.filters = filters;
        this.provenances = provenances;
        this.plans = plans;
    }

    @GetMapping("/espace/{convention}/plan/imprimer")
    ModelAndView print(Space space, @RequestParam Map<String, String> parameters) {
        var asked = filters.inForce(space, parameters);
        var provenance = provenances.of(
                space, "Plan d’actions", asked.said(), asked.filter().path());
        return Answers.page("plan/print", plans.of(space, asked.filter(), provenance));
    }
}
