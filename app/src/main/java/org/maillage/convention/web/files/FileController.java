package org.maillage.convention.web.files;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.base.files.FileWriting;
import org.maillage.base.files.KeptFile;
import org.maillage.convention.Space;
import org.maillage.convention.files.FileHolders;
import org.maillage.convention.files.ObjectFiles;
import org.maillage.site.Answers;
import org.maillage.site.Conflict;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.Opening;
import org.maillage.site.Overtaken;
import org.maillage.site.Typed;
import org.maillage.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One file: its versions, its name and who sees it.
@Controller
@RequestMapping("/espace/{convention}" + FileAddress.INSIDE + "/{keptFile}")
class FileController {

    static final String VIEW = "convention/file";

    private final ObjectFiles objects;
    private final FileHolders holders;
    private final FileWriting writing;
    private final FilePages pages;
    private final Words words;

    FileController(ObjectFiles objects, FileHolders holders, FileWriting writing, FilePages pages, Words words) {
        this.objects = objects;
        this.holders = holders;
        this.writing = writing;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Space space, @PathVariable UUID keptFile, Opening opening) {
        ObjectFiles.Found found = objects.getFile(space, keptFile);
        FileForm form = opening.on(FileForm.of(found.file()));
        return Answers.page(VIEW, pages.of(space, found, Filled.fresh(form), FormErrors.NONE));
    }

    @PostMapping
    ModelAndView save(Space space, @PathVariable UUID keptFile, FileForm form, RedirectAttributes redirect) {
        ObjectFiles.Found found = objects.getFile(space, keptFile);
        holders.requireAddingTo(space, found.object());
        FormErrors errors = form.errorsOfNamed(space);
        if (errors.any()) {
            return refused(space, found, Filled.refused(form, errors));
        }
        KeptFile file = found.file();
        Saved saved =
                writing.change(file, Typed.version(form.version()), form.name(), form.seenBy(space, file.seenBy()));
        return switch (saved) {
            case Saved.Done() -> saved(space, file, redirect);
            case Saved.Refused(String field, String sentence) ->
                refused(space, found, Filled.refused(form, field, sentence));
            case Saved.ChangedMeanwhile other -> overtaken(space, keptFile, form, other);
        };
    }

    private static ModelAndView saved(Space space, KeptFile file, RedirectAttributes redirect) {
        Flash.say(redirect, "Fichier modifié.");
        return Answers.goTo(FileAddress.of(space, file));
    }

    private ModelAndView refused(Space space, ObjectFiles.Found found, Filled<FileForm> filled) {
        return Answers.refused(VIEW, pages.of(space, found, filled, FormErrors.NONE));
    }

    private ModelAndView overtaken(Space space, UUID file, FileForm mine, Saved.ChangedMeanwhile other) {
        FileForm theirs = FileForm.of(objects.getFile(space, file).file());
        var conflict = Conflict.of(other.by(), other.at(), theirs.name(), mine.against(theirs, words));
        return new Overtaken<>(mine, theirs, conflict).answer();
    }
}
