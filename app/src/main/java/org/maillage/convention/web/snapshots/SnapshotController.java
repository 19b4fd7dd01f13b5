package org.maillage.convention.web.snapshots;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.convention.snapshots.Snapshot;
import org.maillage.convention.snapshots.SnapshotId;
import org.maillage.convention.snapshots.Snapshots;
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

/// One frozen state: read, removed when somebody had only named it, brought back.
@Controller
@RequestMapping("/espace/{convention}" + SnapshotListController.INSIDE + "/{snapshot}")
class SnapshotController {

    private final Snapshots snapshots;
    private final SnapshotPages pages;

    SnapshotController(Snapshots snapshots, SnapshotPages pages) {
        this.snapshots = snapshots;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView read(Space space, @PathVariable UUID snapshot, @RequestParam(defaultValue = "") String theme) {
        return Answers.page("convention/snapshot", pages.pageOf(space, getSnapshot(space, snapshot), theme));
    }

    @PostMapping("/suppression")
    ModelAndView remove(
            Space space, @PathVariable UUID snapshot, @RequestParam int version, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        Snapshot found = getSnapshot(space, snapshot);
        String list = space.path(SnapshotListController.INSIDE);
        switch (snapshots.remove(space.id(), found.id(), version)) {
            case Saved.Done _ -> Flash.sayWithUndo(redirect, "État retiré.", list + "/" + snapshot + "/retablissement");
            default -> Flash.say(redirect, "Cet état a changé depuis que la page est ouverte : rien n’a été retiré.");
        }
        return Answers.goTo(list);
    }

    @PostMapping("/retablissement")
    ModelAndView restore(Space space, @PathVariable UUID snapshot, RedirectAttributes redirect) {
        space.rights().requireCoordination();
        snapshots.restore(space.id(), new SnapshotId(snapshot));
        Flash.say(redirect, "État rétabli.");
        return Answers.goTo(space.path(SnapshotListController.INSIDE));
    }

    private Snapshot getSnapshot(Space space, UUID id) {
        return snapshots.find(space.id(), new SnapshotId(id)).orElseThrow(() -> NotFound.of("Snapshot", id));
    }
}
