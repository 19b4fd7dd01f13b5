package org.maillage.plan.web.notes;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Note;
import org.maillage.plan.NoteId;
import org.maillage.plan.Notes;
import org.maillage.plan.web.SheetDesk;
import org.maillage.plan.web.Wording;
import org.maillage.plan.web.sheet.SheetTab;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Forbidden;
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

/// One note: its author changes it; its author and the coordination remove it.
@Controller
@RequestMapping("/espace/{convention}/plan/actions/{code}/nouvelles/{note}")
class NoteController {

    private static final String VIEW = "plan/note-form";

    private final SheetDesk sheets;
    private final Notes notes;
    private final NotePages pages;
    private final Wording wording;

    NoteController(SheetDesk sheets, Notes notes, NotePages pages, Wording wording) {
        this.sheets = sheets;
        this.notes = notes;
        this.pages = pages;
        this.wording = wording;
    }

    @GetMapping("/modifier")
    ModelAndView show(Space space, @PathVariable String code, @PathVariable("note") UUID id, Opening opening) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        Note note = ownNote(space, sheet, id);
        return show(space, sheet, note, Filled.fresh(opening.on(NoteForm.of(note))));
    }

    @PostMapping("/modifier")
    ModelAndView save(
            Space space,
            @PathVariable String code,
            @PathVariable("note") UUID id,
            @ModelAttribute("form") NoteForm form,
            RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        Note note = ownNote(space, sheet, id);
        FormErrors errors = form.errors(space, sheet.day());
        if (errors.any()) {
            return show(space, sheet, note, Filled.refused(form, errors));
        }
        return switch (edit(space, sheet, note, form)) {
            case Saved.Done() -> saved(space, sheet, redirect);
            case Saved.ChangedMeanwhile meanwhile -> overtaken(space, code, id, form, meanwhile);
            case Saved.Refused(String field, String sentence) ->
                show(space, sheet, note, Filled.refused(form, field, sentence));
        };
    }

    @PostMapping("/suppression")
    ModelAndView remove(
            Space space,
            @PathVariable String code,
            @PathVariable("note") UUID id,
            @RequestParam int version,
            RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        Note note = removableNote(space, sheet, id);
        if (notes.remove(space.id(), sheet.id(), note.id(), version) instanceof Saved.ChangedMeanwhile meanwhile) {
            ActionSheet fresh = sheets.getSheet(space, code);
            var page = pages.listOf(
                    space, fresh, NoteForm.blank(fresh.day()), FormErrors.NONE, wording.outdated(meanwhile));
            return Answers.outdated("plan/notes", page);
        }
        String list = SheetTab.NOTES.addressIn(space, sheet);
        Flash.sayWithUndo(redirect, wording.done("Nouvelle retirée"), list + "/" + id + "/restauration");
        return Answers.goTo(list);
    }

    @PostMapping("/restauration")
    ModelAndView restore(
            Space space, @PathVariable String code, @PathVariable("note") UUID id, RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        notes.restore(space.id(), sheet.id(), new NoteId(id));
        Flash.say(redirect, wording.done("Nouvelle rétablie"));
        return Answers.goTo(SheetTab.NOTES.addressIn(space, sheet));
    }

    private Saved edit(Space space, ActionSheet sheet, Note note, NoteForm form) {
        return notes.edit(
                space.id(),
                sheet.id(),
                note.id(),
                form.version(),
                space.member().person(),
                form.toDraft(space));
    }

    private ModelAndView saved(Space space, ActionSheet sheet, RedirectAttributes redirect) {
        Flash.say(redirect, wording.saved());
        return Answers.goTo(SheetTab.NOTES.addressIn(space, sheet));
    }

    private ModelAndView overtaken(Space space, String code, UUID id, NoteForm form, Saved.ChangedMeanwhile meanwhile) {
        ActionSheet fresh = sheets.getSheet(space, code);
        return pages.overtaken(fresh, noteOf(fresh, id), form, meanwhile).answer();
    }

    private ModelAndView show(Space space, ActionSheet sheet, Note note, Filled<NoteForm> filled) {
        return filled.on(VIEW, pages.formOf(space, sheet, note, filled));
    }

    private static Note ownNote(Space space, ActionSheet sheet, UUID id) {
        Note note = noteOf(sheet, id);
        if (!note.isBy(space.member().person())) {
            throw new Forbidden("On ne modifie que les nouvelles que l’on a écrites.");
        }
        return note;
    }

    private static Note removableNote(Space space, ActionSheet sheet, UUID id) {
        return space.rights().mayCoordinate(sheet.theme().id()) ? noteOf(sheet, id) : ownNote(space, sheet, id);
    }

    private static Note noteOf(ActionSheet sheet, UUID id) {
        return sheet.notes().stream()
                .filter(note -> note.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Note", id));
    }
}
