package org.maillage.diagnosis.web.workshops.form;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.diagnosis.web.Moments;
import org.maillage.diagnosis.web.workshops.WorkshopDesk;
import org.maillage.diagnosis.workshop.Workshop;
import org.maillage.diagnosis.workshop.WorkshopDraft;
import org.maillage.diagnosis.workshop.WorkshopId;
import org.maillage.diagnosis.workshop.Workshops;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.Opening;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Prepares a workshop, or changes what was prepared.
@Controller
@RequestMapping("/espace/{convention}" + Workshops.PATH)
class WorkshopFormController {

    private final Workshops workshops;
    private final WorkshopDesk desk;
    private final WorkshopFormPages pages;
    private final Moments moments;

    WorkshopFormController(Workshops workshops, WorkshopDesk desk, WorkshopFormPages pages, Moments moments) {
        this.workshops = workshops;
        this.desk = desk;
        this.pages = pages;
        this.moments = moments;
    }

    @GetMapping("/nouveau")
    ModelAndView start(Space space, Opening opening) {
        space.rights().requireSomeCoordination();
        return show(space, null, Filled.fresh(opening.on(WorkshopForm.BLANK)));
    }

    @PostMapping("/nouveau")
    ModelAndView create(Space space, @ModelAttribute("form") WorkshopForm form, RedirectAttributes redirect) {
        space.rights().requireSomeCoordination();
        FormErrors errors = form.errors();
        if (errors.any()) {
            return show(space, null, Filled.refused(form, errors));
        }
        WorkshopDraft draft = form.toDraft();
        space.rights().requireCoordinationOf(draft.theme());
        var id = new WorkshopId(UUID.randomUUID());
        Saved saved = workshops.create(space.id(), id, space.member().person(), draft);
        return saved instanceof Saved.Refused(String field, String sentence)
                ? show(space, null, Filled.refused(form, field, sentence))
                : done(space, id, moments.done("Atelier préparé"), redirect);
    }

    @GetMapping("/{workshop}/modifier")
    ModelAndView show(Space space, @PathVariable("workshop") UUID id, Opening opening) {
        Workshop workshop = desk.getToLead(space, id);
        return show(space, workshop, Filled.fresh(opening.on(WorkshopForm.of(workshop))));
    }

    @PostMapping("/{workshop}/modifier")
    ModelAndView save(
            Space space,
            @PathVariable("workshop") UUID id,
            @ModelAttribute("form") WorkshopForm form,
            RedirectAttributes redirect) {
        Workshop workshop = desk.getToLead(space, id);
        FormErrors errors = form.errors();
        if (errors.any()) {
            return show(space, workshop, Filled.refused(form, errors));
        }
        WorkshopDraft draft = form.toDraft();
        space.rights().requireCoordinationOf(draft.theme());
        return switch (workshops.save(space.id(), workshop.id(), form.version(), draft)) {
            case Saved.Done() -> done(space, workshop.id(), moments.done("Enregistré"), redirect);
            case Saved.ChangedMeanwhile meanwhile ->
                pages.overtaken(space, desk.getToLead(space, id), form, meanwhile)
                        .answer();
            case Saved.Refused(String field, String sentence) ->
                show(space, workshop, Filled.refused(form, field, sentence));
        };
    }

    private static ModelAndView done(Space space, WorkshopId id, String said, RedirectAttributes redirect) {
        Flash.say(redirect, said);
        return Answers.goTo(space.path(id.path()));
    }

    private ModelAndView show(Space space, @Nullable Workshop workshop, Filled<WorkshopForm> filled) {
        return filled.on("diagnosis/workshop/form", pages.pageOf(space, workshop, filled));
    }
}
