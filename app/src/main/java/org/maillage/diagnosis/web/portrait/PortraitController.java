package org.maillage.diagnosis.web.portrait;

import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The territory in figures, and each area in it. Every member reads it.
@Controller
@RequestMapping("/espace/{convention}" + DiagnosisAddress.INSIDE)
class PortraitController {

    private final PortraitPages portraits;
    private final MapPages maps;

    PortraitController(PortraitPages portraits, MapPages maps) {
        this.portraits = portraits;
        this.maps = maps;
    }

    @GetMapping
    ModelAndView whole(Space space) {
        return Answers.page("diagnosis/portrait", portraits.pageOf(space, null));
    }

    /// The choice of an area, as a form without script sends it.
    @GetMapping("/territoires")
    ModelAndView choose(Space space, @RequestParam(defaultValue = "") String territoire) {
        return Answers.goTo(
                DiagnosisAddress.portrait(space) + (territoire.isEmpty() ? "" : "/territoires/" + slug(territoire)));
    }

    @GetMapping("/territoires/{place}")
    ModelAndView area(Space space, @PathVariable("place") String slug) {
        return Answers.page("diagnosis/portrait", portraits.pageOf(space, slug));
    }

    @GetMapping("/carte")
    ModelAndView map(
            Space space,
            @RequestParam(defaultValue = "") String indicateur,
            @RequestParam(defaultValue = "") String maille) {
        return maps.pageOf(space, indicateur, maille)
                .map(page -> Answers.page("diagnosis/map", page))
                .orElseGet(() -> Answers.page("diagnosis/no-map", portraits.pageOf(space, null)));
    }

    // Only what an address of the house may hold.
    private static String slug(String typed) {
        return typed.replaceAll("[^a-z0-9-]", "");
    }
}
