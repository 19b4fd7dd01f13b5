package org.maillage.plan.web.enjeux;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.Enjeu;
import org.maillage.plan.EnjeuChoice;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.web.Wording;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Removing an enjeu, and bringing it back with its ties to actions.
@Controller
@RequestMapping("/espace/{convention}/plan/enjeux/{enjeu}")
class EnjeuRemovalController {

    private final Enjeux enjeux;
    private final EnjeuxPages list;
    private final Wording wording;

    EnjeuRemovalController(Enjeux enjeux, EnjeuxPages list, Wording wording) {
        this.enjeux = enjeux;
        this.list = list;
        this.wording = wording;
    }

    @PostMapping("/suppression")
    ModelAndView remove(
            Space space, @PathVariable("enjeu") UUID id, @RequestParam int version, RedirectAttributes redirect) {
        Enjeu enjeu = enjeux.findEnjeu(space.id(), new EnjeuId(id)).orElseThrow(() -> NotFound.of("Enjeu", id));
        space.rights().requireCoordination(enjeu.theme());
        if (enjeux.remove(space.id(), enjeu.id(), version) instanceof Saved.ChangedMeanwhile meanwhile) {
            return Answers.outdated("plan/enjeux", list.pageOf(space, EnjeuChoice.ALL, wording.outdated(meanwhile)));
        }
        String undo = space.path("/plan/enjeux/" + id + "/restauration");
        Flash.sayWithUndo(redirect, wording.done("Enjeu retiré"), undo);
        return Answers.goTo(space.path("/plan/enjeux"));
    }

    @PostMapping("/restauration")
    ModelAndView restore(Space space, @PathVariable("enjeu") UUID id, RedirectAttributes redirect) {
        Enjeu enjeu =
                enjeux.findEnjeuOrRemoved(space.id(), new EnjeuId(id)).orElseThrow(() -> NotFound.of("Enjeu", id));
        space.rights().requireCoordination(enjeu.theme());
        if (enjeux.restore(space.id(), enjeu.id()) instanceof Saved.Refused refused) {
            Flash.say(redirect, refused.sentence());
            return Answers.goTo(space.path("/plan/enjeux"));
        }
        Flash.say(redirect, wording.done("Enjeu rétabli"));
        return Answers.goTo(space.path("/plan/enjeux#enjeu-" + id));
    }
}
