package org.maillage.diagnosis.web.constats;

import java.util.Map;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constats;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The constats, filtered.
@Controller
class ConstatsController {

    private final ConstatListPages pages;

    ConstatsController(ConstatListPages pages) {
        this.pages = pages;
    }

    @GetMapping("/espace/{convention}" + Constats.PATH)
    ModelAndView list(Space space, @RequestParam Map<String, String> parameters) {
        return Answers.page("diagnosis/constats", pages.pageOf(space, parameters));
    }
}
