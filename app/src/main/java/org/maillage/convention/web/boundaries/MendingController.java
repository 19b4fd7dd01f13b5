package org.maillage.convention.web.boundaries;

import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.maillage.territory.boundaries.BoundaryFile;
import org.maillage.territory.boundaries.BoundaryFileId;
import org.maillage.territory.boundaries.BoundaryFiles;
import org.maillage.territory.boundaries.BoundaryMending;
import org.maillage.territory.boundaries.BoundaryPreview;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The shapes of a file as they would be mended, and mended when asked.
@Controller
@RequestMapping("/espace/{convention}" + BoundaryAddress.INSIDE + "/{boundaries}/reparation")
class MendingController {

    private final BoundaryFiles files;
    private final BoundaryMending mending;

    MendingController(BoundaryFiles files, BoundaryMending mending) {
        this.files = files;
        this.mending = mending;
    }

    @GetMapping
    ModelAndView read(Space space, @PathVariable UUID boundaries) {
        BoundaryPreview preview =
                files.preview(file(space, boundaries), space.convention().territory());
        var page = new MendingPage(space, preview, preview.findFaults(), mending.propose(preview));
        return Answers.page("convention/boundary-mending", page);
    }

    @PostMapping
    ModelAndView mend(Space space, @PathVariable UUID boundaries, RedirectAttributes redirect) {
        BoundaryFile file = file(space, boundaries);
        int mended = mending.mend(file, space.convention().territory());
        Flash.say(
                redirect,
                switch (mended) {
                    case 0 -> "Rien à réparer.";
                    case 1 -> "1\u00a0contour réparé. Rien n’est encore appliqué.";
                    default -> mended + "\u00a0contours réparés. Rien n’est encore appliqué.";
                });
        return Answers.goTo(BoundaryAddress.of(space, file.id()));
    }

    @PostMapping("/annulation")
    ModelAndView undo(Space space, @PathVariable UUID boundaries, RedirectAttributes redirect) {
        BoundaryFile file = file(space, boundaries);
        mending.undo(file);
        Flash.say(redirect, "Les contours sont de nouveau ceux du fichier.");
        return Answers.goTo(BoundaryAddress.of(space, file.id()));
    }

    private BoundaryFile file(Space space, UUID id) {
        space.rights().requireCoordination();
        return files.find(space.id().value(), new BoundaryFileId(id))
                .orElseThrow(() -> NotFound.of("Boundary file", id));
    }
}
