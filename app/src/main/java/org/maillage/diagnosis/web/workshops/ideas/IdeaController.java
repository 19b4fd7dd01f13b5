package org.maillage.diagnosis.web.workshops.ideas;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.diagnosis.web.Moments;
import org.maillage.diagnosis.web.workshops.WorkshopDesk;
import org.maillage.diagnosis.workshop.Idea;
import org.maillage.diagnosis.workshop.IdeaId;
import org.maillage.diagnosis.workshop.Ideas;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.site.Answers;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.maillage.site.components.Link;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One idea: said in better words, parted from the one it was joined to.
@Controller
@RequestMapping("/espace/{convention}" + Workshops.PATH + "/{workshop}/propositions/{idea}")
class IdeaController {

    private final Ideas ideas;
    private final WorkshopDesk desk;
    private final Moments moments;

    IdeaController(Ideas ideas, WorkshopDesk desk, Moments moments) {
        this.ideas = ideas;
        this.desk = desk;
        this.moments = moments;
    }

    @GetMapping
    ModelAndView show(
            Space space, @PathVariable("workshop") UUID id, @PathVariable("idea") UUID idea, Opening opening) {
        Workshop workshop = desk.getToLead(space, id);
        return page(space, workshop, idea, Filled.fresh(opening.on(IdeaForm.of(get(workshop, idea)))));
    }

    @PostMapping
    ModelAndView reword(
            Space space,
            @PathVariable("workshop") UUID id,
            @PathVariable("idea") UUID idea,
            @ModelAttribute("form") IdeaForm form,
            RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        get(workshop, idea);
        return switch (ideas.reword(workshop, new IdeaId(idea), form.version(), form.wording())) {
            case Saved.Done() -> told(space, workshop, moments.done("Enregistré"), redirect);
            case Saved.ChangedMeanwhile meanwhile -> overtaken(get(workshop, idea), form, meanwhile);
            case Saved.Refused(String field, String sentence) ->
                page(space, workshop, idea, Filled.refused(form, field, sentence));
        };
    }

    @PostMapping("/separation")
    ModelAndView part(
            Space space,
            @PathVariable("workshop") UUID id,
            @PathVariable("idea") UUID idea,
            RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        ideas.part(workshop, get(workshop, idea).id());
        return told(space, workshop, moments.done("Propositions séparées"), redirect);
    }

    private Idea get(Workshop workshop, UUID id) {
        return ideas.list(workshop).stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Idea", id));
    }

    private static ModelAndView overtaken(Idea fresh, IdeaForm mine, Saved.ChangedMeanwhile meanwhile) {
        IdeaForm theirs = IdeaForm.of(fresh);
        var fields = new Conflict.Fields().add("Proposition", theirs.wording(), mine.wording(), "wording");
        return new Overtaken<>(mine, theirs, Conflict.of(meanwhile.by(), meanwhile.at(), theirs.wording(), fields))
                .answer();
    }

    private static ModelAndView page(Space space, Workshop workshop, UUID idea, Filled<IdeaForm> filled) {
        String back = space.path(workshop.id().path());
        List<Link> crumbs = List.of(new Link("Ateliers", space.path(Workshops.PATH)), new Link(workshop.title(), back));
        return filled.on("diagnosis/workshop/idea", new IdeaPage(crumbs, filled, back + "/propositions/" + idea, back));
    }

    private static ModelAndView told(Space space, Workshop workshop, String said, RedirectAttributes redirect) {
        Flash.say(redirect, said);
        return Answers.goTo(space.path(workshop.id().path()));
    }
}
