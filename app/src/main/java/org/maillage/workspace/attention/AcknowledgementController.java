package org.maillage.workspace.attention;

import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Leaving points for later, with a reason; taking that back.
@Controller
@RequestMapping("/espace/{convention}" + AttentionController.INSIDE)
class AcknowledgementController {

    static final String CHOICE = "/acquittement";
    static final String WITHDRAWAL = "/remise";

    private static final String VIEW = "workspace/acknowledgement";

    private final AcknowledgementDesk desk;

    AcknowledgementController(AcknowledgementDesk desk) {
        this.desk = desk;
    }

    @GetMapping(CHOICE)
    ModelAndView choice(Space space, @ModelAttribute("form") AcknowledgementForm form) {
        space.rights().requireSomeCoordination();
        return Answers.page(VIEW, page(space, form, FormErrors.NONE));
    }

    @PostMapping(CHOICE)
    ModelAndView acknowledge(
            Space space, @ModelAttribute("form") AcknowledgementForm form, RedirectAttributes redirect) {
        space.rights().requireSomeCoordination();
        FormErrors errors = form.errors(desk.today());
        if (errors.any()) {
            return Answers.refused(VIEW, page(space, form, errors));
        }
        UUID gesture = UUID.randomUUID();
        say(space, redirect, gesture, desk.acknowledge(space, gesture, form));
        return back(space, AttentionView.LEFT);
    }

    @PostMapping(WITHDRAWAL)
    ModelAndView putBack(Space space, @ModelAttribute("form") AcknowledgementForm form, RedirectAttributes redirect) {
        space.rights().requireSomeCoordination();
        Flash.say(redirect, backWords(desk.putBack(space, form)));
        return back(space, AttentionView.ACKNOWLEDGED);
    }

    @PostMapping("/acquittements/{gesture}/annulation")
    ModelAndView undo(Space space, @PathVariable UUID gesture, RedirectAttributes redirect) {
        space.rights().requireSomeCoordination();
        int points = desk.undo(space, gesture).orElseThrow(() -> NotFound.of("Gesture", gesture));
        Flash.say(redirect, backWords(points));
        return back(space, AttentionView.LEFT);
    }

    private AcknowledgementPage page(Space space, AcknowledgementForm form, FormErrors errors) {
        return new AcknowledgementPage(space, desk.chosen(space, form), form, errors, desk.today());
    }

    private static void say(Space space, RedirectAttributes redirect, UUID gesture, int done) {
        if (done == 0) {
            Flash.say(redirect, "Rien à acquitter\u00a0: ces points ne sont plus dans la liste.");
        } else {
            Flash.sayWithUndo(
                    redirect,
                    done > 1 ? done + "\u00a0points acquittés." : "Point acquitté.",
                    space.path(AttentionController.INSIDE + "/acquittements/" + gesture + "/annulation"));
        }
    }

    private static String backWords(int points) {
        return switch (points) {
            case 0 -> "Rien n’a changé\u00a0: ces points ne sont plus acquittés.";
            case 1 -> "Le point est de nouveau dans la liste.";
            default -> points + "\u00a0points sont de nouveau dans la liste.";
        };
    }

    private static ModelAndView back(Space space, AttentionView view) {
        return Answers.goTo(space.path(AttentionController.INSIDE + view.query()));
    }
}
