package org.maillage.workspace.attention;

import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The list that the coordination empties.
@Controller
class AttentionController {

    static final String INSIDE = "/points-d-attention";

    private final AttentionLists lists;
    private final AttentionTrends trends;

    AttentionController(AttentionLists lists, AttentionTrends trends) {
        this.lists = lists;
        this.trends = trends;
    }

    @GetMapping("/espace/{convention}" + INSIDE)
    ModelAndView points(Space space, @RequestParam(defaultValue = "") String voir) {
        AttentionTrend trend = trends.of(space, lists.of(space));
        return Answers.page("workspace/attention", new AttentionPage(space, trend, AttentionView.of(voir)));
    }
}
