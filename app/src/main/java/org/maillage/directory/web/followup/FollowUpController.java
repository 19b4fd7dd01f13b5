package org.maillage.directory.web.followup;

import java.util.List;
import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.followup.FollowUps;
import org.maillage.directory.followup.Granted;
import org.maillage.directory.followup.Preparation;
import org.maillage.directory.parts.PartId;
import org.maillage.directory.web.SheetDesk;
import org.maillage.directory.web.parts.PartController;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What is followed together of one structure; the steps towards its next approval are ticked here.
@Controller
@RequestMapping(PartController.ROOT + FollowUps.PATH)
class FollowUpController {

    private final SheetDesk desk;
    private final FollowUps followUps;
    private final Kinds kinds;
    private final FollowUpPages pages;

    FollowUpController(SheetDesk desk, FollowUps followUps, Kinds kinds, FollowUpPages pages) {
        this.desk = desk;
        this.followUps = followUps;
        this.kinds = kinds;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable("structure") String address) {
        return Answers.page("directory/followup", pages.pageOf(space, desk.getStructure(space, address)));
    }

    @PostMapping(ApprovalKind.PLACE + "/{part}/etapes/{at}")
    ModelAndView tick(
            Space space,
            @PathVariable("structure") String address,
            @PathVariable("part") UUID part,
            @PathVariable int at,
            @RequestParam boolean done,
            RedirectAttributes redirect) {
        Structure structure = desk.getStructure(space, address);
        space.rights().requireSomeCoordination();
        Preparation.Step step = getStep(structure, new PartId(part), at);
        followUps.tick(structure.id(), new PartId(part), step.label(), done ? desk.today() : null);
        Flash.say(redirect, desk.done(done ? "Étape faite" : "Étape rouverte"));
        return Answers.goTo(space.path(structure.path()) + FollowUps.PATH + "#agrement");
    }

    private Preparation.Step getStep(Structure structure, PartId part, int at) {
        Granted granted =
                followUps.findApproval(structure.id(), part).orElseThrow(() -> NotFound.of("Approval", part.value()));
        List<Preparation.Step> steps = kinds.find(structure.sheet().get(StructureField.KIND))
                .map(Kind::approval)
                .flatMap(usual -> Preparation.of(usual, granted))
                .map(Preparation::steps)
                .orElse(List.of());
        if (at < 0 || at >= steps.size()) {
            throw NotFound.of("Step", at);
        }
        return steps.get(at);
    }
}
