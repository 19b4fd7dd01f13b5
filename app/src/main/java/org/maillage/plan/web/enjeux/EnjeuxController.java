package org.maillage.plan.web.enjeux;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.plan.Created;
import org.maillage.plan.Enjeu;
import org.maillage.plan.EnjeuChoice;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.web.Wording;
import org.maillage.shared.Direction;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
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

/// The enjeux: listed, ordered, written.
@Controller
@RequestMapping("/espace/{convention}/plan/enjeux")
class EnjeuxController {

    private static final String FORM = "plan/enjeu-form";

    private final Enjeux enjeux;
    private final EnjeuxPages list;
    private final EnjeuFormPages pages;
    private final Places places;
    private final EnjeuGrounds grounds;
    private final Wording wording;

    EnjeuxController(
            Enjeux enjeux,
            EnjeuxPages list,
            EnjeuFormPages pages,
            Places places,
            EnjeuGrounds grounds,
            Wording wording) {
        this.enjeux = enjeux;
        this.list = list;
        this.pages = pages;
        this.places = places;
        this.grounds = grounds;
        this.wording = wording;
    }

    @GetMapping
    ModelAndView list(
            Space space,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String constat) {
        return Answers.page("plan/enjeux", list.pageOf(space, EnjeuChoice.of(action, constat), null));
    }

    @GetMapping("/nouveau")
    ModelAndView start(
            Space space,
            @RequestParam(defaultValue = "") String theme,
            @RequestParam(defaultValue = "") String constat,
            Opening opening) {
        space.rights().requireSomeCoordination();
        EnjeuForm form = grounds.findConstat(space, constat)
                .map(one ->
                        EnjeuForm.answering(one, Places.placeOf(one.content().theme())))
                .orElseGet(() -> EnjeuForm.blank(places.placeOf(space, theme)));
        return show(space, null, Filled.fresh(opening.on(form)));
    }

    @PostMapping("/nouveau")
    ModelAndView create(Space space, @ModelAttribute("form") EnjeuForm form, RedirectAttributes redirect) {
        space.rights().requireSomeCoordination();
        form.theme().ifPresent(theme -> space.rights().requireCoordination(theme));
        if (form.errors().any()) {
            return show(space, null, Filled.refused(form, form.errors()));
        }
        return switch (enjeux.create(space.id(), form.toDraft(space.sight()))) {
            case Created.Done<EnjeuId>(EnjeuId id) -> done(space, id, wording.done("Enjeu ajouté"), redirect);
            case Created.Refused<EnjeuId>(String field, String sentence) ->
                show(space, null, Filled.refused(form, fieldOf(field), sentence));
        };
    }

    @GetMapping("/{enjeu}/modifier")
    ModelAndView show(Space space, @PathVariable("enjeu") UUID id, Opening opening) {
        Enjeu enjeu = getToCoordinate(space, id);
        return show(space, enjeu, Filled.fresh(opening.on(EnjeuForm.of(enjeu, grounds.of(space, enjeu)))));
    }

    @PostMapping("/{enjeu}/modifier")
    ModelAndView save(
            Space space,
            @PathVariable("enjeu") UUID id,
            @ModelAttribute("form") EnjeuForm form,
            RedirectAttributes redirect) {
        Enjeu enjeu = getToCoordinate(space, id);
        form.theme().ifPresent(theme -> space.rights().requireCoordination(theme));
        if (form.errors().any()) {
            return show(space, enjeu, Filled.refused(form, form.errors()));
        }
        return switch (enjeux.save(space.id(), enjeu.id(), form.version(), form.toDraft(space.sight()))) {
            case Saved.Done() -> done(space, enjeu.id(), wording.saved(), redirect);
            case Saved.ChangedMeanwhile meanwhile -> overtaken(space, id, form, meanwhile);
            case Saved.Refused(String field, String sentence) ->
                show(space, enjeu, Filled.refused(form, fieldOf(field), sentence));
        };
    }

    @PostMapping("/{enjeu}/ordre")
    ModelAndView move(Space space, @PathVariable("enjeu") UUID id, @RequestParam Direction direction) {
        Enjeu enjeu = getToCoordinate(space, id);
        enjeux.move(space.id(), enjeu.id(), direction);
        return Answers.goTo(address(space, enjeu.id()));
    }

    private static ModelAndView done(Space space, EnjeuId id, String said, RedirectAttributes redirect) {
        Flash.say(redirect, said);
        return Answers.goTo(address(space, id));
    }

    private ModelAndView overtaken(Space space, UUID id, EnjeuForm form, Saved.ChangedMeanwhile meanwhile) {
        Enjeu fresh = getToCoordinate(space, id);
        return pages.overtaken(space, fresh, form, meanwhile).answer();
    }

    private ModelAndView show(Space space, @Nullable Enjeu enjeu, Filled<EnjeuForm> filled) {
        return filled.on(FORM, pages.pageOf(space, enjeu, filled));
    }

    private Enjeu getToCoordinate(Space space, UUID id) {
        Enjeu enjeu = enjeux.findEnjeu(space.id(), new EnjeuId(id)).orElseThrow(() -> NotFound.of("Enjeu", id));
        space.rights().requireCoordination(enjeu.theme());
        return enjeu;
    }

    // The form asks theme and heading in one question.
    private static String fieldOf(String field) {
        return field.equals("theme") || field.equals("heading") ? "place" : field;
    }

    private static String address(Space space, EnjeuId id) {
        return space.path("/plan/enjeux#enjeu-" + id.value());
    }
}
