package org.maillage.plan.web;

import java.util.Map;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Actions;
import org.maillage.plan.ListGesture;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The list of the plan's actions.
@Controller
class PlanController {

    private final Actions actions;
    private final PlanFilters filters;
    private final ObjectProvider<ListGesture> gestures;
    private final JointDesk desk;

    PlanController(Actions actions, PlanFilters filters, ObjectProvider<ListGesture> gestures, JointDesk desk) {
        this.actions = actions;
        this.filters = filters;
        this.gestures = gestures;
        this.desk = desk;
    }

    @GetMapping("/espace/{convention}/plan")
    String list(Space space, @RequestParam Map<String, String> parameters, Model model) {
        PlanVocabulary known = filters.vocabularyOf(space);
        ActionFilter.Reading reading = known.keepKnown(ActionFilter.read(parameters));
        String asked = parameters.getOrDefault("page", "1");
        var list = actions.list(space.id(), space.sight(), reading.filter(), PlanPage.cut(asked));
        var offered = gestures.orderedStream()
                .flatMap(gesture -> gesture.offerFor(space, reading.filter()).stream())
                .toList();
        boolean joint = desk.isOpenTo(space, known.choices());
        model.addAttribute("page", PlanPage.of(space, known, reading, list, offered, joint, asked));
        return "plan/list";
    }
}
