package org.maillage.convention.web.territory;

import org.maillage.accounts.SignedInPerson;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.NotFound;
import org.maillage.territory.Area;
import org.maillage.territory.AreaRemoval;
import org.maillage.territory.Areas;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Where the convention applies. An area that was added by mistake is taken away here.
@Controller
@RequestMapping("/espace/{convention}" + TerritoryController.INSIDE)
class TerritoryController {

    static final String INSIDE = "/reglages/territoire";

    private final TerritoryPages pages;
    private final Areas areas;
    private final AreaRemoval removal;

    TerritoryController(TerritoryPages pages, Areas areas, AreaRemoval removal) {
        this.pages = pages;
        this.areas = areas;
        this.removal = removal;
    }

    @GetMapping
    ModelAndView read(Space space, @AuthenticationPrincipal SignedInPerson person) {
        return show(space, person, FormErrors.NONE);
    }

    @PostMapping("/{sector}/suppression")
    ModelAndView remove(
            Space space,
            @AuthenticationPrincipal SignedInPerson person,
            @PathVariable("sector") String slug,
            RedirectAttributes redirect) {
        space.rights().requireCoordination();
        Area area = areas.getTerritory(space.convention().territory())
                .findArea(slug)
                .filter(AreaRemoval::isRemovable)
                .orElseThrow(() -> NotFound.of("Area", slug));
        if (removal.remove(area) instanceof Saved.Refused refused) {
            return show(space, person, FormErrors.of("", refused.sentence()));
        }
        Flash.sayWithUndo(
                redirect,
                "«\u00a0" + area.fullName() + "\u00a0» retiré du territoire.",
                space.path(INSIDE + "/" + slug + "/retablissement"));
        return Answers.goTo(space.path(INSIDE));
    }

    @PostMapping("/{sector}/retablissement")
    ModelAndView restore(Space space, @PathVariable("sector") String slug, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        removal.restore(space.convention().territory(), slug);
        Flash.say(redirect, "Territoire rétabli.");
        return Answers.goTo(space.path(INSIDE));
    }

    private ModelAndView show(Space space, SignedInPerson person, FormErrors errors) {
        return Answers.page("convention/territory", pages.of(space, person.administrator(), errors), errors);
    }
}
