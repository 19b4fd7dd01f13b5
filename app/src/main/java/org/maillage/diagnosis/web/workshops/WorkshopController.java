package org.maillage.diagnosis.web.workshops;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.diagnosis.web.Moments;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.Workshops;
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

/// Leads one workshop from stage to stage.
@Controller
@RequestMapping("/espace/{convention}" + Workshops.PATH + "/{workshop}")
class WorkshopController {

    private final Workshops workshops;
    private final WorkshopDesk desk;
    private final LeadingPages pages;
    private final Moments moments;

    WorkshopController(Workshops workshops, WorkshopDesk desk, LeadingPages pages, Moments moments) {
        this.workshops = workshops;
        this.desk = desk;
        this.pages = pages;
        this.moments = moments;
    }

    @GetMapping
    ModelAndView show(
            Space space, @PathVariable("workshop") UUID id, @RequestParam(name = "vu", defaultValue = "-1") int seen) {
        LeadingPage page = pages.pageOf(space, desk.getToLead(space, id));
        return page.waiting().size() == seen ? Answers.nothingNew() : Answers.page(LeadingPages.VIEW, page);
    }

    @PostMapping("/propositions")
    ModelAndView startProposing(Space space, @PathVariable("workshop") UUID id, RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        return told(
                space,
                workshop,
                workshops.startProposing(space.id(), workshop.id()),
                "Les propositions sont ouvertes.",
                redirect);
    }

    @PostMapping("/choix")
    ModelAndView startRanking(Space space, @PathVariable("workshop") UUID id, RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        return told(
                space, workshop, workshops.startRanking(space.id(), workshop.id()), "La salle peut choisir.", redirect);
    }

    @PostMapping("/cloture")
    ModelAndView close(Space space, @PathVariable("workshop") UUID id, RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        Saved closed = workshops.close(space.id(), workshop.id());
        return told(space, workshop, closed, "Atelier terminé, traces des téléphones effacées.", redirect);
    }

    @PostMapping("/suppression")
    ModelAndView remove(
            Space space, @PathVariable("workshop") UUID id, @RequestParam int version, RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        if (workshops.remove(space.id(), workshop.id(), version) instanceof Saved.ChangedMeanwhile) {
            return Answers.outdated(
                    LeadingPages.VIEW,
                    pages.pageOf(space, workshop).saying("L’atelier a changé entre-temps\u00a0: rien n’a été retiré."));
        }
        Flash.sayWithUndo(
                redirect,
                moments.done("Atelier retiré"),
                space.path(workshop.id().path()) + "/restauration");
        return Answers.goTo(space.path(Workshops.PATH));
    }

    @PostMapping("/restauration")
    ModelAndView restore(Space space, @PathVariable("workshop") UUID id, RedirectAttributes redirect) {
        Workshop workshop = desk.getToRestore(space, id);
        workshops.restore(space.id(), workshop.id());
        Flash.say(redirect, moments.done("Atelier rétabli"));
        return Answers.goTo(space.path(workshop.id().path()));
    }

    private static ModelAndView told(
            Space space, Workshop workshop, Saved saved, String done, RedirectAttributes redirect) {
        Flash.say(redirect, saved instanceof Saved.Refused refused ? refused.sentence() : done);
        return Answers.goTo(space.path(workshop.id().path()));
    }
}
