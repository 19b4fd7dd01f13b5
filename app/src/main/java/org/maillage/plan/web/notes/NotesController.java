package org.maillage.plan.web.notes;

import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Created;
import org.maillage.plan.NoteId;
import org.maillage.plan.Notes;
import org.maillage.plan.web.SheetDesk;
import org.maillage.plan.web.Wording;
import org.maillage.plan.web.sheet.SheetTab;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The news of an action: reading them, giving some.
@Controller
@RequestMapping("/espace/{convention}/plan/actions/{code}/nouvelles")
class NotesController {

    private static final String VIEW = "plan/notes";

    private final SheetDesk sheets;
    private final Notes notes;
    private final NotePages pages;
    private final Wording wording;

    NotesController(SheetDesk sheets, Notes notes, NotePages pages, Wording wording) {
        this.sheets = sheets;
        this.notes = notes;
        this.pages = pages;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView list(Space space, @PathVariable String code, Opening opening) {
        ActionSheet sheet = sheets.getSheet(space, code);
        NoteForm form = opening.on(NoteForm.blank(sheet.day()));
        return Answers.page(VIEW, pages.listOf(space, sheet, form, FormErrors.NONE, null));
    }

    @PostMapping
    ModelAndView write(
            Space space,
            @PathVariable String code,
            @ModelAttribute("form") NoteForm form,
            RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        FormErrors errors = form.errors(space, sheet.day());
        if (errors.any()) {
            return Answers.refused(VIEW, pages.listOf(space, sheet, form, errors, null));
        }
        if (notes.write(space.id(), sheet.id(), space.member().person(), form.toDraft(space))
                instanceof Created.Refused<NoteId>(String field, String sentence)) {
            return Answers.refused(VIEW, pages.listOf(space, sheet, form, FormErrors.of(field, sentence), null));
        }
        Flash.say(redirect, wording.done("Nouvelle enregistrée"));
        return Answers.goTo(SheetTab.NOTES.addressIn(space, sheet));
    }
}
