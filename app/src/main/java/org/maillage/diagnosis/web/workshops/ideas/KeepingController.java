package org.maillage.diagnosis.web.workshops.ideas;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.web.Moments;
import org.maillage.diagnosis.web.workshops.WorkshopDesk;
import org.maillage.diagnosis.workshop.Ideas;
import org.maillage.diagnosis.workshop.KeepingId;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Keeps what a room said as constats, and takes back what was kept in one gesture.
@Controller
@RequestMapping("/espace/{convention}" + Workshops.PATH + "/{workshop}/constats")
class KeepingController {

    private final Ideas ideas;
    private final WorkshopDesk desk;
    private final KeptConstats constats;
    private final Moments moments;

    KeepingController(Ideas ideas, WorkshopDesk desk, KeptConstats constats, Moments moments) {
        this.ideas = ideas;
        this.desk = desk;
        this.constats = constats;
        this.moments = moments;
    }

    @PostMapping
    ModelAndView keep(
            Space space,
            @PathVariable("workshop") UUID id,
            @ModelAttribute("form") Ticked form,
            @RequestParam(defaultValue = "") String kind,
            RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        var keeping = new KeepingId(UUID.randomUUID());
        ConstatKind otherwise = Typed.findChoice(ConstatKind.class, kind).orElse(ConstatKind.NEED);
        Saved saved = ideas.keep(
                workshop, keeping, form.ideas(), otherwise, space.member().person());
        String here = space.path(workshop.id().path());
        if (saved instanceof Saved.Refused refused) {
            Flash.say(redirect, refused.sentence());
        } else {
            int kept = ideas.listKept(workshop, keeping).size();
            Flash.sayWithUndo(
                    redirect,
                    moments.done(
                            kept == 1
                                    ? "1 proposition gardée comme constat"
                                    : kept + " propositions gardées comme constats"),
                    here + "/constats/" + keeping.value() + "/annulation");
        }
        return Answers.goTo(here);
    }

    @PostMapping("/{keeping}/annulation")
    ModelAndView takeBack(
            Space space,
            @PathVariable("workshop") UUID id,
            @PathVariable("keeping") UUID gesture,
            RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        var keeping = new KeepingId(gesture);
        List<Ideas.Kept> kept = ideas.listKept(workshop, keeping);
        constats.requireChange(space, kept);
        Saved saved = constats.findRefusal(space, kept).orElseGet(() -> ideas.takeBack(workshop, keeping));
        Flash.say(
                redirect,
                saved instanceof Saved.Refused refused
                        ? refused.sentence()
                        : moments.done(kept.size() == 1 ? "Constat retiré" : kept.size() + " constats retirés"));
        return Answers.goTo(space.path(workshop.id().path()));
    }
}
