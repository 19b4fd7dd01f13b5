package org.maillage.plan.web.enjeux;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.plan.Created;
import org.maillage.plan.EnjeuChoice;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Heading;
import org.maillage.plan.HeadingId;
import org.maillage.plan.web.Answers;
import org.maillage.plan.web.Wording;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.NotFound;
import org.maillage.site.components.Change;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The headings that enjeux stand under.
@Controller
@RequestMapping("/espace/{convention}/plan/enjeux/rubriques")
class HeadingController {

    private static final String FORM = "plan/heading-form";

    private final Enjeux enjeux;
    private final Themes themes;
    private final EnjeuxPages list;
    private final Wording wording;

    HeadingController(Enjeux enjeux, Themes themes, EnjeuxPages list, Wording wording) {
        this.enjeux = enjeux;
        this.themes = themes;
        this.list = list;
        this.wording = wording;
    }

    @GetMapping("/nouvelle")
    ModelAndView start(Space space, @RequestParam(defaultValue = "") String theme) {
        Theme of = themeToCoordinate(space, theme);
        var form = new HeadingForm("", of.code(), 0);
        return Answers.page(FORM, HeadingFormPage.of(space, of.name(), null, form, FormErrors.NONE));
    }

    @PostMapping("/nouvelle")
    ModelAndView add(Space space, @ModelAttribute("form") HeadingForm form, RedirectAttributes redirect) {
        Theme theme = themeToCoordinate(space, form.theme());
        if (form.errors().any()) {
            return Answers.refused(FORM, HeadingFormPage.of(space, theme.name(), null, form, form.errors()));
        }
        if (enjeux.addHeading(space.id(), theme.id(), form.title())
                instanceof Created.Refused<HeadingId>(String field, String sentence)) {
            var errors = FormErrors.of(field, sentence);
            return Answers.refused(FORM, HeadingFormPage.of(space, theme.name(), null, form, errors));
        }
        Flash.say(redirect, wording.done("Rubrique ajoutée"));
        return Answers.goTo(space.path("/plan/enjeux"));
    }

    @GetMapping("/{heading}/modifier")
    ModelAndView show(Space space, @PathVariable("heading") UUID id) {
        Heading heading = getToCoordinate(space, id);
        return Answers.page(FORM, page(space, heading, HeadingForm.of(heading), FormErrors.NONE));
    }

    @PostMapping("/{heading}/modifier")
    ModelAndView rename(
            Space space,
            @PathVariable("heading") UUID id,
            @ModelAttribute("form") HeadingForm form,
            RedirectAttributes redirect) {
        Heading heading = getToCoordinate(space, id);
        if (form.errors().any()) {
            return Answers.refused(FORM, page(space, heading, form, form.errors()));
        }
        return switch (enjeux.renameHeading(space.id(), heading.id(), form.version(), form.title())) {
            case Saved.Done() -> {
                Flash.say(redirect, wording.saved());
                yield Answers.goTo(space.path("/plan/enjeux"));
            }
            case Saved.ChangedMeanwhile meanwhile ->
                Answers.outdated(FORM, overtaken(space, getToCoordinate(space, id), form, meanwhile));
            case Saved.Refused(String field, String sentence) ->
                Answers.refused(FORM, page(space, heading, form, FormErrors.of(field, sentence)));
        };
    }

    @PostMapping("/{heading}/suppression")
    ModelAndView remove(
            Space space, @PathVariable("heading") UUID id, @RequestParam int version, RedirectAttributes redirect) {
        Heading heading = getToCoordinate(space, id);
        if (enjeux.removeHeading(space.id(), heading.id(), version) instanceof Saved.ChangedMeanwhile meanwhile) {
            return Answers.outdated("plan/enjeux", list.pageOf(space, EnjeuChoice.ALL, wording.outdated(meanwhile)));
        }
        String undo = space.path("/plan/enjeux/rubriques/" + id + "/restauration");
        Flash.sayWithUndo(redirect, wording.done("Rubrique retirée, ses enjeux restent"), undo);
        return Answers.goTo(space.path("/plan/enjeux"));
    }

    @PostMapping("/{heading}/restauration")
    ModelAndView restore(Space space, @PathVariable("heading") UUID id, RedirectAttributes redirect) {
        Heading heading = enjeux.findHeadingOrRemoved(space.id(), new HeadingId(id))
                .orElseThrow(() -> NotFound.of("Heading", id));
        space.rights().requireCoordination(heading.theme());
        enjeux.restoreHeading(space.id(), heading.id());
        Flash.say(redirect, wording.done("Rubrique rétablie"));
        return Answers.goTo(space.path("/plan/enjeux"));
    }

    private Theme themeToCoordinate(Space space, String code) {
        Theme theme = themes.listOf(space.id()).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Theme", code));
        space.rights().requireCoordination(theme.id());
        return theme;
    }

    private Heading getToCoordinate(Space space, UUID id) {
        Heading heading =
                enjeux.findHeading(space.id(), new HeadingId(id)).orElseThrow(() -> NotFound.of("Heading", id));
        space.rights().requireCoordination(heading.theme());
        return heading;
    }

    private HeadingFormPage page(Space space, Heading heading, HeadingForm form, FormErrors errors) {
        String theme = themes.listOf(space.id()).stream()
                .filter(one -> one.id().equals(heading.theme()))
                .map(Theme::name)
                .findFirst()
                .orElse("");
        return HeadingFormPage.of(space, theme, heading, form, errors);
    }

    private HeadingFormPage overtaken(Space space, Heading fresh, HeadingForm form, Saved.ChangedMeanwhile meanwhile) {
        var differences = List.of(new Change.Difference("Rubrique", fresh.title(), form.title()));
        return page(space, fresh, form.over(fresh.version()), FormErrors.NONE)
                .overtakenBy(new HeadingFormPage.Conflict(meanwhile.by(), wording.moment(meanwhile.at()), differences));
    }
}
