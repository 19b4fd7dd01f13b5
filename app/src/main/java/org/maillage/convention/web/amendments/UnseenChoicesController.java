package org.maillage.convention.web.amendments;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.convention.Space;
import org.maillage.convention.amendments.Amendment;
import org.maillage.convention.amendments.WorkingCopies;
import org.maillage.convention.contents.Divergence;
import org.maillage.convention.contents.Divergence.Side;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What nobody who may choose can see stays as the convention says it today: it needs no reading, and an avenant does
/// not wait for ever for somebody who left.
@Controller
@RequestMapping("/espace/{convention}" + AmendmentDesk.INSIDE + "/{slot}" + UnseenChoicesController.ACTION)
class UnseenChoicesController {

    static final String ACTION = "/choix-sans-personne";

    private final AmendmentDesk desk;
    private final SeenReadings readings;
    private final Choosers choosers;
    private final WorkingCopies copies;

    UnseenChoicesController(AmendmentDesk desk, SeenReadings readings, Choosers choosers, WorkingCopies copies) {
        this.desk = desk;
        this.readings = readings;
        this.choosers = choosers;
        this.copies = copies;
    }

    @PostMapping
    ModelAndView keep(Space space, @PathVariable int slot, RedirectAttributes redirect) {
        Amendment amendment = desk.getOpen(space, slot);
        Map<Divergence, Side> kept = choosers.of(space, readings.read(space, amendment)).nobodys().stream()
                .collect(Collectors.toMap(Function.identity(), _ -> Side.LIVING));
        copies.choose(space.id(), amendment.id(), kept);
        Flash.say(redirect, "Ces points restent comme la convention les dit aujourd’hui.");
        return Answers.goTo(AmendmentDesk.address(space, amendment));
    }
}
