package org.maillage.plan.web.steps;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Step;
import org.maillage.plan.StepId;
import org.maillage.plan.Steps;
import org.maillage.plan.web.SheetDesk;
import org.maillage.plan.web.Wording;
import org.maillage.plan.web.sheet.SheetTab;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.NotFound;
import org.maillage.site.Opening;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One step: its words, its date, its removal.
@Controller
@RequestMapping("/espace/{convention}/plan/actions/{code}/etapes/{step}")
class StepController {

    private static final String VIEW = "plan/step-form";

    private final SheetDesk sheets;
    private final Steps steps;
    private final StepPages pages;
    private final Wording wording;

    StepController(SheetDesk sheets, Steps steps, StepPages pages, Wording wording) {
        this.sheets = sheets;
        this.steps = steps;
        this.pages = pages;
        this.wording = wording;
    }

    @GetMapping("/modifier")
    ModelAndView show(Space space, @PathVariable String code, @PathVariable("step") UUID id, Opening opening) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        Step step = stepOf(sheet, id);
        return show(space, sheet, step, Filled.fresh(opening.on(StepForm.of(step))));
    }

    @PostMapping("/modifier")
    ModelAndView save(
            Space space,
            @PathVariable String code,
            @PathVariable("step") UUID id,
            @ModelAttribute("form") StepForm form,
            RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        Step step = stepOf(sheet, id);
        if (form.errors().any()) {
            return show(space, sheet, step, Filled.refused(form, form.errors()));
        }
        return switch (steps.edit(space.id(), sheet.id(), step.id(), form.version(), form.toDraft())) {
            case Saved.Done() -> saved(space, sheet, redirect);
            case Saved.ChangedMeanwhile meanwhile -> overtaken(space, code, id, form, meanwhile);
            case Saved.Refused(String field, String sentence) ->
                show(space, sheet, step, Filled.refused(form, field, sentence));
        };
    }

    @PostMapping("/suppression")
    ModelAndView remove(
            Space space,
            @PathVariable String code,
            @PathVariable("step") UUID id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        String list = SheetTab.STEPS.addressIn(space, sheet);
        if (steps.remove(space.id(), sheet.id(), new StepId(id), version) instanceof Saved.ChangedMeanwhile meanwhile) {
            ActionSheet fresh = sheets.getSheet(space, code);
            stepOf(fresh, id);
            return Answers.outdated(
                    "plan/steps",
                    pages.listOf(space, fresh, StepForm.BLANK, FormErrors.NONE, wording.outdated(meanwhile)));
        }
        Flash.sayWithUndo(redirect, wording.done("Étape retirée"), list + "/" + id + "/restauration");
        return Answers.goTo(list);
    }

    @PostMapping("/restauration")
    ModelAndView restore(
            Space space, @PathVariable String code, @PathVariable("step") UUID id, RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        steps.restore(space.id(), sheet.id(), new StepId(id));
        Flash.say(redirect, wording.done("Étape rétablie"));
        return Answers.goTo(SheetTab.STEPS.addressIn(space, sheet));
    }

    private ModelAndView saved(Space space, ActionSheet sheet, RedirectAttributes redirect) {
        Flash.say(redirect, wording.saved());
        return Answers.goTo(SheetTab.STEPS.addressIn(space, sheet));
    }

    private ModelAndView overtaken(Space space, String code, UUID id, StepForm form, Saved.ChangedMeanwhile meanwhile) {
        Step fresh = stepOf(sheets.getSheet(space, code), id);
        return pages.overtaken(fresh, form, meanwhile).answer();
    }

    private static ModelAndView show(Space space, ActionSheet sheet, Step step, Filled<StepForm> filled) {
        return filled.on(VIEW, StepPages.formOf(space, sheet, step, filled));
    }

    private static Step stepOf(ActionSheet sheet, UUID id) {
        return sheet.steps().stream()
                .filter(step -> step.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Step", id));
    }
}
