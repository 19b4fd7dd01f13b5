package org.maillage.diagnosis.web.workshops;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.workshop.IdeaId;
import org.maillage.diagnosis.workshop.Ideas;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Sorts what a room proposed: the ideas that are ticked, or the one whose own button was pressed.
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
            @RequestParam(defaultValue = "") Set<String> ticked,
            @RequestParam(defaultValue = "") String one,
            RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        int shown = ideas.show(workshop, chosen(ticked, one));
        return told(space, workshop, count(shown, "affichée"), redirect);
    }

    @PostMapping("/refus")
    ModelAndView refuse(
            Space space,
            @PathVariable("workshop") UUID id,
            @RequestParam(defaultValue = "") Set<String> ticked,
            @RequestParam(defaultValue = "") String one,
            RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        int refused = ideas.refuse(workshop, chosen(ticked, one));
        return told(space, workshop, count(refused, "écartée"), redirect);
    }

    @PostMapping("/reunion")
    ModelAndView join(
            Space space,
            @PathVariable("workshop") UUID id,
            @RequestParam(defaultValue = "") Set<String> ticked,
            RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        Saved joined = ideas.join(workshop, chosen(ticked, ""));
        return told(space, workshop, sentence(joined, "Propositions réunies."), redirect);
    }

    @PostMapping("/constats")
    ModelAndView keep(
            Space space,
            @PathVariable("workshop") UUID id,
            @RequestParam(defaultValue = "") Set<String> ticked,
            @RequestParam(defaultValue = "") String kind,
            RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        ConstatKind otherwise = Typed.findChoice(ConstatKind.class, kind).orElse(ConstatKind.NEED);
        Saved kept = ideas.keep(
                workshop, chosen(ticked, ""), otherwise, space.member().person());
        return told(space, workshop, sentence(kept, "Gardées comme constats."), redirect);
    }

    private static List<IdeaId> chosen(Set<String> ticked, String one) {
        return List.copyOf(Typed.findIds(one.isEmpty() ? ticked : Set.of(one), IdeaId::new));
    }

    private static String count(int changed, String done) {
        return switch (changed) {
            case 0 -> "Rien n’a changé\u00a0: cochez au moins une proposition.";
            case 1 -> "1 proposition " + done + ".";
            default -> changed + " propositions " + done + "s.";
        };
    }

    private static String sentence(Saved saved, String done) {
        return saved instanceof Saved.Refused refused ? refused.sentence() : done;
    }

    private static ModelAndView told(Space space, Workshop workshop, String said, RedirectAttributes redirect) {
        Flash.say(redirect, said);
        return Answers.goTo(space.path(workshop.id().path()));
    }
}
