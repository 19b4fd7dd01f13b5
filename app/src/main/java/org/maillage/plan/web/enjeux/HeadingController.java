package org.maillage.plan.web.enjeux;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.Themes;
import org.maillage.plan.Created;
import org.maillage.plan.EnjeuChoice;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Heading;
import org.maillage.plan.HeadingId;
import org.maillage.plan.web.Wording;
import org.maillage.site.Answers;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
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
    ModelAndView start(Space space, @RequestParam(defaultValue = "") String theme, Opening opening) {
        Theme of = themeToCoordinate(space, theme);
        var form = new HeadingForm("", of.code(), 0);
        return show(space, of, null, Filled.fresh(opening.on(form)));
    }

    @PostMapping("/nouvelle")
    ModelAndView add(Space space, @ModelAttribute("form") HeadingForm form, RedirectAttributes redirect) {
        Theme theme = themeToCoordinate(space, form.theme());
        if (form.errors().any()) {
            return show(space, theme, null, Filled.refused(form, form.errors()));
        }
        if (enjeux.addHeading(space.id(), theme.id(), form.title())
                instanceof Created.Refused<HeadingId>(String field, String sentence)) {
            return show(space, theme, null, Filled.refused(form, field, sentence));
        }
        Flash.say(redirect, wording.done("Rubrique ajoutée"));
        return Answers.goTo(space.path("/plan/enjeux"));
    }

    @GetMapping("/{heading}/modifier")
    ModelAndView show(Space space, @PathVariable("heading") UUID id, Opening opening) {
        Heading heading = getToCoordinate(space, id);
        return show(space, heading, Filled.fresh(opening.on(HeadingForm.of(heading))));
    }

    @PostMapping("/{heading}/modifier")
    ModelAndView rename(
            Space space,
            @PathVariable("heading") UUID id,
            @ModelAttribute("form") HeadingForm form,
            RedirectAttributes redirect) {
        Heading heading = getToCoordinate(space, id);
        if (form.errors().any()) {
            return show(space, heading, Filled.refused(form, form.errors()));
        }
        return switch (enjeux.renameHeading(space.id(), heading.id(), form.version(), form.title())) {
            case Saved.Done() -> saved(space, redirect);
            case Saved.ChangedMeanwhile meanwhile -> overtaken(space, id, form, meanwhile);
            case Saved.Refused(String field, String sentence) ->
                show(space, heading, Filled.refused(form, field, sentence));
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
        if (enjeux.restoreHeading(space.id(), heading.id()) instanceof Saved.Refused refused) {
            Flash.say(redirect, refused.sentence());
            return Answers.goTo(space.path("/plan/enjeux"));
        }
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

    private ModelAndView saved(Space space, RedirectAttributes redirect) {
        Flash.say(redirect, wording.saved());
        return Answers.goTo(space.path("/plan/enjeux"));
    }

    private ModelAndView overtaken(Space space, UUID id, HeadingForm form, Saved.ChangedMeanwhile meanwhile) {
        Heading fresh = getToCoordinate(space, id);
        var fields = new Conflict.Fields("version", "theme").add("Rubrique", fresh.title(), form.title(), "title");
        var conflict = wording.conflict(meanwhile, fresh.title(), fields);
        return new Overtaken<>(form, HeadingForm.of(fresh), conflict).answer();
    }

    private ModelAndView show(Space space, Heading heading, Filled<HeadingForm> filled) {
        Theme theme = themes.listOf(space.id()).stream()
                .filter(one -> one.id().equals(heading.theme()))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Theme", heading.theme()));
        return show(space, theme, heading, filled);
    }

    private static ModelAndView show(Space space, Theme theme, @Nullable Heading heading, Filled<HeadingForm> filled) {
        return filled.on(FORM, HeadingFormPage.of(space, theme.name(), heading, filled));
    }
}
