package org.maillage.convention.web.settings;

import jakarta.validation.Valid;
import org.maillage.base.Saved;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/espace/{convention}/reglages/identite")
class IdentityController {

    private final Conventions conventions;

    IdentityController(Conventions conventions) {
        this.conventions = conventions;
    }

    @GetMapping
    ModelAndView form(Space space, Opening opening) {
        space.rights().requireCoordination();
        return show(space, Filled.fresh(opening.on(IdentityForm.of(space.convention()))));
    }

    @PostMapping
    ModelAndView save(Space space, @Valid IdentityForm form, BindingResult binding, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        if (binding.hasErrors()) {
            return show(space, Filled.refused(form, binding));
        }
        return switch (conventions.save(form.over(space.convention()))) {
            case Saved.Done _ -> saved(space, redirect);
            case Saved.Refused(String field, String sentence) -> show(space, Filled.refused(form, field, sentence));
            case Saved.ChangedMeanwhile other -> overtaken(space, form, other);
        };
    }

    private ModelAndView overtaken(Space space, IdentityForm mine, Saved.ChangedMeanwhile other) {
        var theirs = IdentityForm.of(conventions.getConvention(space.id()));
        var conflict = Conflict.of(other.by(), other.at(), theirs.title(), mine.against(theirs));
        return new Overtaken<>(mine, theirs, conflict).answer();
    }

    private static ModelAndView saved(Space space, RedirectAttributes redirect) {
        Flash.say(redirect, "Réglages enregistrés.");
        return new ModelAndView("redirect:" + space.path("/reglages"));
    }

    private static ModelAndView show(Space space, Filled<IdentityForm> filled) {
        return filled.on("convention/identity", new IdentityPage(space, filled));
    }
}
