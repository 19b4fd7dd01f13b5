package org.maillage.plan.web.form;

import java.util.List;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.web.SheetDesk;
import org.maillage.plan.web.Wording;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Changes everything people write on an action. Who pilots it writes as the coordination does, except for what the
/// coordination decides.
@Controller
@RequestMapping("/espace/{convention}/plan/actions/{code}/modifier")
class EditActionController {

    private static final String VIEW = "plan/action-form";

    private final SheetDesk sheets;
    private final ActionFormPages pages;
    private final ActionWriting writing;
    private final Wording wording;

    EditActionController(SheetDesk sheets, ActionFormPages pages, ActionWriting writing, Wording wording) {
        this.sheets = sheets;
        this.pages = pages;
        this.writing = writing;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable String code, Opening opening) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        return show(space, sheet, Filled.fresh(opening.on(OpenedForm.of(sheet))));
    }

    @PostMapping(params = "add")
    ModelAndView addLine(
            Space space, @PathVariable String code, @ModelAttribute("form") ActionForm form, @RequestParam String add) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        return Answers.page(VIEW, pages.withLine(space, sheet, Filled.fresh(form), add));
    }

    @PostMapping(params = "!add")
    ModelAndView save(
            Space space,
            @PathVariable String code,
            @ModelAttribute("form") ActionForm typed,
            RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        ActionForm form = permitted(space, sheet, typed);
        FormErrors errors = form.errors(FormRights.institutionOf(space));
        if (errors.any()) {
            return show(space, sheet, Filled.refused(form, errors));
        }
        var written = writing.save(space, sheet, form);
        return switch (written.outcome()) {
            case Saved.Done() -> saved(space, sheet, written.learned(), redirect);
            case Saved.ChangedMeanwhile meanwhile -> overtaken(space, code, form, meanwhile);
            case Saved.Refused no -> show(space, sheet, Filled.refused(form, no.field(), no.sentence()));
        };
    }

    private ModelAndView saved(Space space, ActionSheet sheet, List<String> learned, RedirectAttributes redirect) {
        Flash.say(redirect, wording.saved() + FormRights.said(learned));
        return Answers.goTo(space.path(sheet.path()));
    }

    private ModelAndView overtaken(Space space, String code, ActionForm form, Saved.ChangedMeanwhile meanwhile) {
        ActionSheet fresh = sheets.getSheet(space, code);
        return pages.overtaken(space, fresh, form, meanwhile).answer();
    }

    private ModelAndView show(Space space, ActionSheet sheet, Filled<ActionForm> filled) {
        return filled.on(VIEW, pages.pageOf(space, sheet, filled));
    }

    private static ActionForm permitted(Space space, ActionSheet sheet, ActionForm typed) {
        if (!space.rights().mayCoordinate(sheet.theme().id())) {
            return typed.onDecisionsOf(sheet);
        }
        if (!typed.theme().equals(sheet.theme().id().value().toString())) {
            FormRights.requireTheme(space, typed);
        }
        return typed;
    }
}
