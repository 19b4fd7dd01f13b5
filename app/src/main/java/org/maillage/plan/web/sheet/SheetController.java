package org.maillage.plan.web.sheet;

import java.util.Locale;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.Progress;
import org.maillage.plan.web.Notice;
import org.maillage.plan.web.SheetDesk;
import org.maillage.plan.web.Wording;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The sheet of an action, with the two things one changes from it in one gesture.
@Controller
@RequestMapping("/espace/{convention}/plan/actions/{code}")
class SheetController {

    private static final String VIEW = "plan/sheet";

    private final SheetDesk sheets;
    private final Actions actions;
    private final SheetPages pages;
    private final Wording wording;
    private final Words words;

    SheetController(SheetDesk sheets, Actions actions, SheetPages pages, Wording wording, Words words) {
        this.sheets = sheets;
        this.actions = actions;
        this.pages = pages;
        this.wording = wording;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable String code) {
        return Answers.page(VIEW, pages.pageOf(space, sheets.getSheet(space, code), null));
    }

    @PostMapping("/avancement")
    ModelAndView changeProgress(
            Space space,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam Progress progress,
            RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        Saved saved = actions.changeProgress(space.id(), sheet.id(), version, progress);
        String now = words.of(progress).toLowerCase(Locale.FRENCH);
        return answer(space, sheet, saved, "Avancement : " + now + ". ", redirect);
    }

    @PostMapping("/nature")
    ModelAndView changeNature(
            Space space,
            @PathVariable String code,
            @RequestParam int version,
            @RequestParam NatureChoice nature,
            RedirectAttributes redirect) {
        ActionSheet sheet = sheets.getToContribute(space, code);
        Saved saved = actions.changeNature(space.id(), sheet.id(), version, nature.nature());
        return answer(space, sheet, saved, "Nature : " + words.of(nature) + ". ", redirect);
    }

    private ModelAndView answer(Space space, ActionSheet sheet, Saved saved, String said, RedirectAttributes redirect) {
        return switch (saved) {
            case Saved.Done() -> {
                Flash.say(redirect, said + wording.saved());
                yield Answers.goTo(space.path(sheet.path()));
            }
            case Saved.ChangedMeanwhile meanwhile ->
                Answers.outdated(VIEW, freshPage(space, sheet, wording.outdated(meanwhile)));
            case Saved.Refused refusal -> Answers.refused(VIEW, freshPage(space, sheet, wording.refused(refusal)));
        };
    }

    private SheetPage freshPage(Space space, ActionSheet sheet, Notice notice) {
        return pages.pageOf(space, sheets.getSheet(space, sheet.code()), notice);
    }
}
