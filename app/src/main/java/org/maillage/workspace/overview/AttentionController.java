package org.maillage.workspace.overview;

import org.maillage.convention.Space;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

@Controller
class AttentionController {

    static final String INSIDE = "/points-d-attention";

    private final Attention attention;

    AttentionController(Attention attention) {
        this.attention = attention;
    }

    @GetMapping("/espace/{convention}" + INSIDE)
    ModelAndView points(Space space) {
        return new ModelAndView("workspace/attention", "page", new AttentionPage(space, attention.pointsFor(space)));
    }
}
