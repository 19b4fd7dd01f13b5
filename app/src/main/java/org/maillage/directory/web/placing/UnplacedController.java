package org.maillage.directory.web.placing;

import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The structures of a territory that wait for a point.
@Controller
class UnplacedController {

    private final UnplacedPages pages;

    UnplacedController(UnplacedPages pages) {
        this.pages = pages;
    }

    @GetMapping("/espace/{convention}" + UnplacedPages.INSIDE)
    ModelAndView list(Space space, @RequestParam(defaultValue = "1") String page) {
        return Answers.page(
                "directory/unplaced", pages.pageOf(space, page.matches("[1-9]\\d{0,3}") ? Integer.parseInt(page) : 1));
    }
}
