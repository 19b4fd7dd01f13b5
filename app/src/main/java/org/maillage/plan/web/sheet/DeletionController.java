package org.maillage.plan.web.sheet;

import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.web.SheetDesk;
import org.maillage.plan.web.Wording;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Deleting an action, and bringing it back: at once from the message, or later from the list of what was deleted.
@Controller
@RequestMapping("/espace/{convention}/plan/actions")
class DeletionController {

    private final SheetDesk sheets;
    private final Actions actions;
    private final SheetPages pages;
    private final DeletedActions deleted;
    private final Wording wording;

    DeletionController(SheetDesk sheets, Actions actions, SheetPages pages, DeletedActions deleted, Wording wording) {
        this.sheets = sheets;
        this.actions = actions;
        this.pages = pages;
        this.deleted = deleted;
        this.wording = wording;
    }

    @GetMapping("/supprimees")
    ModelAndView list(Space space) {
        space.rights().requireSomeCoordination();
        return Answers.page("plan/deleted", deleted.pageOf(space));
    }

    @PostMapping("/{code}/suppression")
    ModelAndView delete(
            Space space, @PathVariable String code, @RequestParam int version, RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToCoordinate(space, code);
        Saved saved = actions.delete(space.id(), sheet.id(), version);
        if (saved instanceof Saved.ChangedMeanwhile meanwhile) {
            ActionSheet fresh = sheets.getSheet(space, code);
            return Answers.outdated("plan/sheet", pages.pageOf(space, fresh, wording.outdated(meanwhile)));
        }
        String undo = space.path(sheet.path() + "/restauration");
        Flash.sayWithUndo(redirect, wording.done("« " + sheet.title() + " » supprimée"), undo);
        return Answers.goTo(space.path("/plan"));
    }

    @PostMapping("/{code}/restauration")
    ModelAndView restore(Space space, @PathVariable String code, RedirectAttributes redirect) {
        var action = deleted.getToRestore(space, code);
        if (actions.restore(space.id(), action.id()) instanceof Saved.Refused refused) {
            Flash.say(redirect, refused.sentence());
            return Answers.goTo(space.path("/plan/actions/supprimees"));
        }
        Flash.say(redirect, wording.done("Action rétablie"));
        return Answers.goTo(space.path(action.path()));
    }
}
