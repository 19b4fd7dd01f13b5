package org.maillage.diagnosis.web.workshops.ideas;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.diagnosis.web.workshops.WorkshopDesk;
import org.maillage.diagnosis.workshop.Ideas;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Sorts what a room proposed.
@Controller
@RequestMapping("/espace/{convention}" + Workshops.PATH + "/{workshop}")
class SortingController {

    private final Ideas ideas;
    private final WorkshopDesk desk;

    SortingController(Ideas ideas, WorkshopDesk desk) {
        this.ideas = ideas;
        this.desk = desk;
    }

    @PostMapping("/affichage")
    ModelAndView show(
            Space space,
            @PathVariable("workshop") UUID id,
            @ModelAttribute("form") Ticked form,
            RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        return told(space, workshop, count(ideas.show(workshop, form.ideas()), "affichée"), redirect);
    }

    @PostMapping("/refus")
    ModelAndView refuse(
            Space space,
            @PathVariable("workshop") UUID id,
            @ModelAttribute("form") Ticked form,
            RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        return told(space, workshop, count(ideas.refuse(workshop, form.ideas()), "écartée"), redirect);
    }

    @PostMapping("/reunion")
    ModelAndView join(
            Space space,
            @PathVariable("workshop") UUID id,
            @ModelAttribute("form") Ticked form,
            RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        String said = ideas.join(workshop, form.ideas()) instanceof Saved.Refused refused
                ? refused.sentence()
                : "Propositions réunies.";
        return told(space, workshop, said, redirect);
    }

    private static String count(int changed, String done) {
        return switch (changed) {
            case 0 -> "Rien n’a changé\u00a0: cochez au moins une proposition.";
            case 1 -> "1 proposition " + done + ".";
            default -> changed + " propositions " + done + "s.";
        };
    }

    private static ModelAndView told(Space space, Workshop workshop, String said, RedirectAttributes redirect) {
        Flash.say(redirect, said);
        return Answers.goTo(space.path(workshop.id().path()));
    }
}
