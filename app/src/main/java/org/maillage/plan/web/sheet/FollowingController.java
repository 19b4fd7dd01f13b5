package org.maillage.plan.web.sheet;

import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.across.Followers;
import org.maillage.plan.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Following an action, for oneself: who may read it may follow it.
@Controller
@RequestMapping("/espace/{convention}/plan/actions/{code}/suivi")
class FollowingController {

    private final SheetDesk sheets;
    private final Followers followers;

    FollowingController(SheetDesk sheets, Followers followers) {
        this.sheets = sheets;
        this.followers = followers;
    }

    @PostMapping
    ModelAndView follow(Space space, @PathVariable String code, RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getSheet(space, code);
        followers.follow(space.id(), sheet.id(), space.member().person());
        Flash.say(
                redirect,
                "Vous suivez cette action\u00a0: ses nouvelles vous attendent dans «\u00a0Mon espace\u00a0».");
        return Answers.goTo(space.path(sheet.path()));
    }

    @PostMapping("/fin")
    ModelAndView unfollow(Space space, @PathVariable String code, RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getSheet(space, code);
        followers.unfollow(space.id(), sheet.id(), space.member().person());
        Flash.say(redirect, "Vous ne suivez plus cette action.");
        return Answers.goTo(space.path(sheet.path()));
    }
}
