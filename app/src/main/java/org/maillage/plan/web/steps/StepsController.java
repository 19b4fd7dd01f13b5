package org.maillage.plan.web.steps;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Created;
import org.maillage.plan.StepId;
import org.maillage.plan.Steps;
import org.maillage.plan.web.Notice;
import org.maillage.plan.web.SheetDesk;
import org.maillage.plan.web.Wording;
import org.maillage.plan.web.sheet.SheetTab;
import org.maillage.shared.Direction;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
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

/// The list of the steps: adding one, ticking one, putting one before another.
@Controller
@RequestMapping("/espace/{convention}/plan/actions/{code}/etapes")
class StepsController {

    private static final String VIEW = "plan/steps";

    private final SheetDesk sheets;
    private final Steps steps;
    private final StepPages pages;
    private final Wording wording;

    StepsController(SheetDesk sheets, Steps steps, StepPages pages, Wording wording) {
        this.sheets = sheets;
        this.steps = steps;
        this.pages = pages;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView list(Space space, @PathVariable String code, Opening opening) {
        ActionSheet sheet = sheets.getSheet(space, code);
        return Answers.page(VIEW, pages.listOf(space, sheet, opening.on(StepForm.BLANK), FormErrors.NONE, null));
    }

    @PostMapping
    ModelAndView add(
            Space space,
            @PathVariable String code,
            @ModelAttribute("form") StepForm form,
            RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        FormErrors errors = form.errors();
        if (errors.any()) {
            return Answers.refused(VIEW, pages.listOf(space, sheet, form, errors, null));
        }
        if (steps.add(space.id(), sheet.id(), form.toDraft())
                instanceof Created.Refused<StepId>(String field, String sentence)) {
            return Answers.refused(VIEW, pages.listOf(space, sheet, form, FormErrors.of(field, sentence), null));
        }
        Flash.say(redirect, wording.done("Étape ajoutée"));
        return Answers.goTo(SheetTab.STEPS.addressIn(space, sheet));
    }

    @PostMapping("/{step}/fait")
    ModelAndView tick(
            Space space,
            @PathVariable String code,
            @PathVariable UUID step,
            @RequestParam int version,
            @RequestParam boolean done,
            RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        var id = new StepId(step);
        Saved saved = done
                ? steps.complete(space.id(), sheet.id(), id, version)
                : steps.reopen(space.id(), sheet.id(), id, version);
        return answer(space, code, saved, done ? "Étape faite" : "Étape rouverte", redirect);
    }

    @PostMapping("/{step}/ordre")
    ModelAndView move(
            Space space, @PathVariable String code, @PathVariable UUID step, @RequestParam Direction direction) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        steps.move(space.id(), sheet.id(), new StepId(step), direction);
        return Answers.goTo(SheetTab.STEPS.addressIn(space, sheet));
    }

    private ModelAndView answer(Space space, String code, Saved saved, String said, RedirectAttributes redirect) {
        return switch (saved) {
            case Saved.Done() -> {
                Flash.say(redirect, wording.done(said));
                yield Answers.goTo(space.path("/plan/actions/" + code + "/etapes"));
            }
            case Saved.ChangedMeanwhile meanwhile ->
                Answers.outdated(VIEW, freshList(space, code, wording.outdated(meanwhile)));
            case Saved.Refused refusal -> Answers.refused(VIEW, freshList(space, code, wording.refused(refusal)));
        };
    }

    private StepsPage freshList(Space space, String code, Notice notice) {
        return pages.listOf(space, sheets.getSheet(space, code), StepForm.BLANK, FormErrors.NONE, notice);
    }
}
