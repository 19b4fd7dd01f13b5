package org.maillage.diagnosis.web.constats.sheet;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.web.Moments;
import org.maillage.diagnosis.web.constats.ConstatDesk;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One constat: read, removed, brought back.
@Controller
@RequestMapping("/espace/{convention}" + Constats.PATH + "/{constat}")
class ConstatController {

    private static final String SHEET = "diagnosis/constat";

    private final Constats constats;
    private final ConstatDesk desk;
    private final ConstatSheets sheets;
    private final Moments moments;

    ConstatController(Constats constats, ConstatDesk desk, ConstatSheets sheets, Moments moments) {
        this.constats = constats;
        this.desk = desk;
        this.sheets = sheets;
        this.moments = moments;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable("constat") UUID id) {
        Constat constat = desk.getConstat(space, id);
        return constat.mergedInto() == null
                ? Answers.page(SHEET, sheets.pageOf(space, getGroup(space, constat), null))
                : Answers.goTo(space.path(desk.keptOf(space, constat).id().path()) + "#voix-" + id);
    }

    @PostMapping("/suppression")
    ModelAndView remove(
            Space space, @PathVariable("constat") UUID id, @RequestParam int version, RedirectAttributes redirect) {
        Constat constat = desk.getToChange(space, id);
        if (constats.remove(space.id(), constat.id(), version) instanceof Saved.ChangedMeanwhile meanwhile) {
            Constat kept = desk.keptOf(space, constat);
            return Answers.outdated(SHEET, sheets.pageOf(space, getGroup(space, kept), moments.overtaken(meanwhile)));
        }
        Flash.sayWithUndo(
                redirect,
                moments.done("Constat retiré"),
                space.path(constat.id().path()) + "/restauration");
        return Answers.goTo(space.path(Constats.PATH));
    }

    @PostMapping("/restauration")
    ModelAndView restore(Space space, @PathVariable("constat") UUID id, RedirectAttributes redirect) {
        Constat constat = desk.getToRestore(space, id);
        if (constats.restore(space.id(), constat.id()) instanceof Saved.Refused refused) {
            Flash.say(redirect, refused.sentence());
            return Answers.goTo(space.path(Constats.PATH));
        }
        Flash.say(redirect, moments.done("Constat rétabli"));
        return Answers.goTo(space.path(constat.id().path()));
    }

    private Constats.Group getGroup(Space space, Constat kept) {
        return constats.findGroup(space.id(), space.sight(), kept.id())
                .orElseThrow(() -> NotFound.of("Constat", kept.id().value()));
    }
}
