package org.maillage.convention.web.settings;

import jakarta.validation.Valid;
import java.time.Clock;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionStates;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.web.Typed;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/espace/{convention}/reglages/cloture")
class ClosingController {

    private final ConventionStates states;
    private final Conventions conventions;
    private final Clock clock;

    ClosingController(ConventionStates states, Conventions conventions, Clock clock) {
        this.states = states;
        this.conventions = conventions;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView form(Space space) {
        space.rights().requireCoordination();
        return show(space, Filled.fresh(StateForm.of(space.convention())));
    }

    @PostMapping
    ModelAndView close(Space space, @Valid StateForm form, BindingResult binding, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (binding.hasErrors()) {
            return show(space, Filled.refused(form, binding));
        }
        Convention read = space.convention().atVersion(Typed.version(form.version()));
        return answer(space, form, states.close(read, Typed.getDay(form.date())), redirect, "Convention close.");
    }

    @PostMapping("/annulation")
    ModelAndView cancel(Space space, StateForm form, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        Convention read = space.convention().atVersion(Typed.version(form.version()));
        return answer(
                space, form, states.reopen(read), redirect, "Clôture annulée : la convention est de nouveau ouverte.");
    }

    private ModelAndView answer(Space space, StateForm form, Saved saved, RedirectAttributes redirect, String done) {
        return switch (saved) {
            case Saved.Done _ -> {
                Flash.say(redirect, done);
                yield new ModelAndView("redirect:" + space.path("/reglages"));
            }
            case Saved.Refused(String field, String sentence) -> show(space, Filled.refused(form, field, sentence));
            case Saved.ChangedMeanwhile other -> show(space, overtaken(space, form, other));
        };
    }

    private Filled<StateForm> overtaken(Space space, StateForm form, Saved.ChangedMeanwhile other) {
        int latest = conventions.getConvention(space.id()).version();
        return Filled.overtaken(
                form.atVersion(latest), Conflict.of(other.by(), other.at(), clock, new Conflict.Fields()));
    }

    private static ModelAndView show(Space space, Filled<StateForm> filled) {
        return filled.on("convention/state", StatePage.ofClosing(space, filled));
    }
}
