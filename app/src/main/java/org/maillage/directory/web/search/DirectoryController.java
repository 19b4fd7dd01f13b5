package org.maillage.directory.web.search;

import org.maillage.convention.Space;
import org.maillage.directory.Structures;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The directory of a territory, searched.
@Controller
class DirectoryController {

    private final OfferPages pages;

    DirectoryController(OfferPages pages) {
        this.pages = pages;
    }

    @GetMapping("/espace/{convention}" + Structures.PATH)
    ModelAndView list(Space space, @RequestParam MultiValueMap<String, String> parameters) {
        return Answers.page("directory/offers", pages.pageOf(space, parameters));
    }
}
