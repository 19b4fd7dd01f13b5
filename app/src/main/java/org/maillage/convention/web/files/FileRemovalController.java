package org.maillage.convention.web.files;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.base.files.FileWriting;
import org.maillage.convention.Space;
import org.maillage.convention.files.FileHolders;
import org.maillage.convention.files.ObjectFiles;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Removing a file, and bringing it back: at once from the message, or later from the page of its object.
@Controller
@RequestMapping("/espace/{convention}" + FileAddress.INSIDE + "/{keptFile}")
class FileRemovalController {

    private final ObjectFiles objects;
    private final FileHolders holders;
    private final FileWriting writing;
    private final FilePages pages;

    FileRemovalController(ObjectFiles objects, FileHolders holders, FileWriting writing, FilePages pages) {
        this.objects = objects;
        this.holders = holders;
        this.writing = writing;
        this.pages = pages;
    }

    @PostMapping("/suppression")
    ModelAndView remove(
            Space space, @PathVariable UUID keptFile, @RequestParam int version, RedirectAttributes redirect) {
        ObjectFiles.Found found = objects.getFile(space, keptFile);
        holders.requireAddingTo(space, found.object());
        if (writing.remove(found.file(), version) instanceof Saved.ChangedMeanwhile) {
            return Answers.outdated(FileController.VIEW, pages.of(space, objects.getFile(space, keptFile)));
        }
        Flash.sayWithUndo(
                redirect,
                "«\u00a0" + found.file().name() + "\u00a0» supprimé.",
                FileAddress.of(space, found.file()) + "/restauration");
        return Answers.goTo(FileAddress.of(space, found.object()));
    }

    @PostMapping("/restauration")
    ModelAndView restore(Space space, @PathVariable UUID keptFile, RedirectAttributes redirect) {
        ObjectFiles.Found found = objects.getFileOrRemoved(space, keptFile);
        holders.requireAddingTo(space, found.object());
        writing.restore(found.file());
        Flash.say(redirect, "Fichier rétabli.");
        return Answers.goTo(FileAddress.of(space, found.file()));
    }
}
