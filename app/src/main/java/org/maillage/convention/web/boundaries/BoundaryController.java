package org.maillage.convention.web.boundaries;

import java.util.Map;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.NotFound;
import org.maillage.site.Typed;
import org.maillage.territory.boundaries.BoundaryApplying;
import org.maillage.territory.boundaries.BoundaryFile;
import org.maillage.territory.boundaries.BoundaryFileId;
import org.maillage.territory.boundaries.BoundaryFiles;
import org.maillage.territory.boundaries.BoundaryPreview;
import org.maillage.territory.boundaries.BoundaryUndoing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A file of boundaries: looked at, applied, given up.
@Controller
@RequestMapping("/espace/{convention}" + BoundaryAddress.INSIDE + "/{boundaries}")
class BoundaryController {

    private final BoundaryFiles files;
    private final BoundaryApplying applying;
    private final BoundaryUndoing undoing;

    BoundaryController(BoundaryFiles files, BoundaryApplying applying, BoundaryUndoing undoing) {
        this.files = files;
        this.applying = applying;
        this.undoing = undoing;
    }

    @GetMapping
    ModelAndView read(Space space, @PathVariable UUID boundaries) {
        BoundaryPreview preview = preview(space, file(space, boundaries));
        return show(space, preview, Filled.fresh(ApplyingForm.of(preview.file(), preview.seen())));
    }

    @PostMapping("/application")
    ModelAndView apply(Space space, @PathVariable UUID boundaries, ApplyingForm form, RedirectAttributes redirect) {
        BoundaryFile file = file(space, boundaries);
        FormErrors errors = form.errors();
        if (errors.any()) {
            return show(space, preview(space, file), Filled.refused(form, errors));
        }
        Saved saved = applying.apply(
                file,
                space.convention().territory(),
                form.source(),
                Typed.findDay(form.beginsOn()).orElse(null),
                form.seen());
        if (saved instanceof Saved.Refused(String field, String sentence)) {
            BoundaryPreview now = preview(space, file(space, boundaries));
            var again = new ApplyingForm(form.source(), form.beginsOn(), now.seen());
            return show(space, now, Filled.refused(again, field, sentence));
        }
        Flash.say(redirect, "Contours appliqués.");
        return Answers.goTo(BoundaryAddress.of(space, file.id()));
    }

    @PostMapping("/rattachement")
    ModelAndView lay(
            Space space,
            @PathVariable UUID boundaries,
            @RequestParam Map<String, String> typed,
            RedirectAttributes redirect) {
        BoundaryFile file = file(space, boundaries);
        files.lay(file, space.convention().territory(), LayingForm.chosen(typed));
        Flash.say(redirect, "Rattachements retenus. Rien n’est encore appliqué.");
        return Answers.goTo(BoundaryAddress.of(space, file.id()));
    }

    @PostMapping("/annulation")
    ModelAndView undo(Space space, @PathVariable UUID boundaries, RedirectAttributes redirect) {
        BoundaryFile file = file(space, boundaries);
        if (undoing.undo(file, space.convention().territory())
                instanceof Saved.Refused(String field, String sentence)) {
            BoundaryPreview now = preview(space, file);
            return show(space, now, Filled.refused(ApplyingForm.of(file, now.seen()), field, sentence));
        }
        Flash.say(redirect, "Contours d’avant rétablis\u00a0: ce fichier attend de nouveau.");
        return Answers.goTo(BoundaryAddress.of(space, file.id()));
    }

    @PostMapping("/suppression")
    ModelAndView giveUp(Space space, @PathVariable UUID boundaries, RedirectAttributes redirect) {
        files.giveUp(file(space, boundaries));
        Flash.say(redirect, "Fichier écarté\u00a0: aucun territoire n’a changé.");
        return Answers.goTo(BoundaryAddress.all(space));
    }

    private BoundaryFile file(Space space, UUID id) {
        space.rights().requireCoordination();
        return files.find(space.id().value(), new BoundaryFileId(id))
                .orElseThrow(() -> NotFound.of("Boundary file", id));
    }

    private BoundaryPreview preview(Space space, BoundaryFile file) {
        return files.preview(file, space.convention().territory());
    }

    private static ModelAndView show(Space space, BoundaryPreview preview, Filled<ApplyingForm> filled) {
        return filled.on("convention/boundary", new BoundaryPage(space, preview, preview.findFaults(), filled));
    }
}
