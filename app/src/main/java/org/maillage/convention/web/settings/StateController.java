package org.maillage.convention.web.settings;

import jakarta.validation.Valid;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionStates;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The states a convention comes to: signed, then closed. Each has its page, and its way back for a mistake.
@Controller
@RequestMapping("/espace/{convention}/reglages")
class StateController {

    private final ConventionStates states;
    private final Conventions conventions;

    StateController(ConventionStates states, Conventions conventions) {
        this.states = states;
        this.conventions = conventions;
    }

    @GetMapping("/signature")
    ModelAndView signature(Space space, Opening opening) {
        space.rights().requireCoordination();
        return show(space, StatePage::ofSignature, Filled.fresh(opening.on(StateForm.of(space.convention()))));
    }

    @PostMapping("/signature")
    ModelAndView sign(Space space, @Valid StateForm form, BindingResult binding, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (binding.hasErrors()) {
            return show(space, StatePage::ofSignature, Filled.refused(form, binding));
        }
        Saved saved = states.sign(form.readIn(space), form.day());
        return answer(space, StatePage::ofSignature, form, saved, () -> Flash.say(redirect, "Convention signée."));
    }

    @PostMapping("/signature/annulation")
    ModelAndView cancelSignature(Space space, StateForm form, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        Saved saved = states.cancelSignature(form.readIn(space));
        return answer(
                space,
                StatePage::ofSignature,
                form,
                saved,
                () -> Flash.say(redirect, "Signature annulée : la convention est de nouveau en préparation."));
    }

    @GetMapping("/cloture")
    ModelAndView closing(Space space, Opening opening) {
        space.rights().requireCoordination();
        return show(space, StatePage::ofClosing, Filled.fresh(opening.on(StateForm.of(space.convention()))));
    }

    @PostMapping("/cloture")
    ModelAndView close(Space space, @Valid StateForm form, BindingResult binding, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (binding.hasErrors()) {
            return show(space, StatePage::ofClosing, Filled.refused(form, binding));
        }
        Saved saved = states.close(form.readIn(space), form.day());
        return answer(space, StatePage::ofClosing, form, saved, () -> Flash.say(redirect, "Convention close."));
    }

    @PostMapping("/cloture/annulation")
    ModelAndView reopen(Space space, StateForm form, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        Saved saved = states.reopen(form.readIn(space));
        return answer(
                space,
                StatePage::ofClosing,
                form,
                saved,
                () -> Flash.say(redirect, "Clôture annulée : la convention est de nouveau ouverte."));
    }

    private interface Page {
        StatePage of(Space space, Filled<StateForm> filled);
    }

    private ModelAndView answer(Space space, Page page, StateForm form, Saved saved, Runnable said) {
        return switch (saved) {
            case Saved.Done _ -> {
                said.run();
                yield new ModelAndView("redirect:" + space.path("/reglages"));
            }
            case Saved.Refused(String field, String sentence) ->
                show(space, page, Filled.refused(form, field, sentence));
            case Saved.ChangedMeanwhile other -> overtaken(space, form, other);
        };
    }

    private ModelAndView overtaken(Space space, StateForm mine, Saved.ChangedMeanwhile other) {
        Convention latest = conventions.getConvention(space.id());
        var theirs = StateForm.of(latest);
        var fields = new Conflict.Fields().add("Date", "", Typed.dayInWords(mine.date()), "date");
        var conflict = Conflict.of(other.by(), other.at(), latest.title(), fields);
        return new Overtaken<>(mine, theirs, conflict).answer();
    }

    private static ModelAndView show(Space space, Page page, Filled<StateForm> filled) {
        return filled.on("convention/state", page.of(space, filled));
    }
}
