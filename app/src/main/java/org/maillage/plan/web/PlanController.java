package org.maillage.plan.web;

import java.util.Map;
import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Actions;
import org.maillage.site.Words;
import org.maillage.territory.Areas;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of the plan's actions.
@Controller
class PlanController {

    private final Actions actions;
    private final Themes themes;
    private final Areas areas;
    private final Words words;
    private final JointDesk desk;

    PlanController(Actions actions, Themes themes, Areas areas, Words words, JointDesk desk) {
        this.actions = actions;
        this.themes = themes;
        this.areas = areas;
        this.words = words;
        this.desk = desk;
    }

    @GetMapping("/espace/{convention}/plan")
    String list(Space space, @RequestParam Map<String, String> parameters, Model model) {
        var known = new PlanVocabulary(
                words,
                space.convention(),
                themes.listOf(space.id()),
                areas.getTerritory(space.convention().territory()),
                actions.choices(space.id(), space.sight()));
        ActionFilter.Reading reading = known.keepKnown(ActionFilter.read(parameters));
        var list = actions.list(space.id(), space.sight(), reading.filter());
        String asked = parameters.getOrDefault("page", "1");
        model.addAttribute("page", PlanPage.of(space, known, reading, list, desk.isOpenTo(space), asked));
        return "plan/list";
    }
}
