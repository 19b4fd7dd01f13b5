package org.maillage.convention.web.journal;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.history.restoration.Restoration;
import org.maillage.convention.history.restoration.Restorations;
import org.maillage.convention.subjects.Subject;
import org.maillage.convention.subjects.Subjects;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Brings one object back to what it was: a field, all that differs, or the object itself when it was removed.
@Controller
@RequestMapping("/espace/{convention}/journal/{kind}/{subject}/retablissement")
class RestorationController {

    private static final String VIEW = "convention/restoration";

    private final Subjects subjects;
    private final Restorations restorations;
    private final Clock clock;

    RestorationController(Subjects subjects, Restorations restorations, Clock clock) {
        this.subjects = subjects;
        this.restorations = restorations;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView preview(Space space, @PathVariable String kind, @PathVariable UUID subject, RestorationForm form) {
        Subject object = subjects.getSubject(space, kind, subject);
        return Answers.page(VIEW, page(space, object, form, FormErrors.NONE, null));
    }

    @PostMapping
    ModelAndView restore(
            Space space,
            @PathVariable String kind,
            @PathVariable UUID subject,
            RestorationForm form,
            RedirectAttributes redirect) {
        Subject object = subjects.getSubject(space, kind, subject);
        Saved saved =
                restorations.restore(space, object.kind(), object.id(), form.moment(), form.champs(), form.seen());
        return switch (saved) {
            case Saved.Done() -> {
                Flash.say(redirect, "C’est rétabli. Ce retour est dans l’historique : il se défait de la même façon.");
                yield Answers.goTo(space.path(object.at("/journal")));
            }
            case Saved.Refused(String field, String sentence) ->
                Answers.refused(VIEW, page(space, object, form, FormErrors.of(RestorationPage.LINES, sentence), null));
            case Saved.ChangedMeanwhile other ->
                Answers.outdated(VIEW, page(space, object, form, FormErrors.NONE, RestorationPage.told(other, clock)));
        };
    }

    private RestorationPage page(
            Space space, Subject object, RestorationForm form, FormErrors errors, @Nullable String overtaken) {
        Restoration restoration = restorations.preview(space, object.kind(), object.id(), form.moment());
        return new RestorationPage(space, object, form, restoration, errors, overtaken, clock);
    }
}
