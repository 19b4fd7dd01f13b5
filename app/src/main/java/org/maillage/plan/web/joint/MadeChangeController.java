package org.maillage.plan.web.joint;

import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.plan.joint.JointChangeId;
import org.maillage.plan.joint.JointChanges;
import org.maillage.plan.web.Counts;
import org.maillage.plan.web.JointDesk;
import org.maillage.plan.web.Wording;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What was done to several actions at once, read by every member, and taken back by who may change them.
@Controller
@RequestMapping("/espace/{convention}/plan/ensemble/{change}")
class MadeChangeController {

    private final JointDesk desk;
    private final JointChanges changes;
    private final MadeChangePages pages;
    private final Wording wording;

    MadeChangeController(JointDesk desk, JointChanges changes, MadeChangePages pages, Wording wording) {
        this.desk = desk;
        this.changes = changes;
        this.pages = pages;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable UUID change) {
        var made = changes.findChange(space.id(), space.sight(), new JointChangeId(change))
                .orElseThrow(() -> NotFound.of("Joint change", change));
        return Answers.page("plan/joint-made", pages.pageOf(space, made));
    }

    @PostMapping("/annulation")
    ModelAndView undo(Space space, @PathVariable UUID change, RedirectAttributes redirect) {
        desk.require(space);
        var undone = changes.undo(space.id(), space.rights(), new JointChangeId(change))
                .orElseThrow(() -> NotFound.of("Joint change", change));
        Flash.say(redirect, said(undone));
        return Answers.goTo(space.path("/plan/ensemble/" + change));
    }

    private String said(JointChanges.Undone undone) {
        if (undone.already()) {
            return "Cette modification était déjà annulée.";
        }
        String done = undone.restored() == 0
                ? "Rien n’a été changé."
                : wording.done(
                        Counts.of(undone.restored(), "action remise comme avant", "actions remises comme avant"));
        return done + JointController.said(undone.left());
    }
}
