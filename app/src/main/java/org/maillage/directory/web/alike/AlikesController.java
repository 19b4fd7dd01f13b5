package org.maillage.directory.web.alike;

import org.maillage.convention.Space;
import org.maillage.directory.alike.Alikes;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The sheets that may be one, two by two.
@Controller
class AlikesController {

    private final AlikePages pages;

    AlikesController(AlikePages pages) {
        this.pages = pages;
    }

    @GetMapping("/espace/{convention}" + Alikes.PATH)
    ModelAndView list(Space space, @RequestParam(defaultValue = "1") String page) {
        space.rights().requireSomeCoordination();
        int number = page.matches("\\d{1,6}") ? Integer.parseInt(page) : 1;
        return Answers.page("directory/alikes", pages.pageOf(space, number));
    }
}
