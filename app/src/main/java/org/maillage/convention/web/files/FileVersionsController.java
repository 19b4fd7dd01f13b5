package org.maillage.convention.web.files;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.base.files.FileBytes;
import org.maillage.base.files.FileVersion;
import org.maillage.base.files.KeptFile;
import org.maillage.base.files.KeptFiles;
import org.maillage.convention.Space;
import org.maillage.convention.files.FileHolders;
import org.maillage.convention.files.Filing;
import org.maillage.convention.files.ObjectFiles;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.Forbidden;
import org.maillage.site.FormErrors;
import org.maillage.site.FrenchDates;
import org.maillage.site.NotFound;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The versions of a file: taking one, sending another.
@Controller
@RequestMapping("/espace/{convention}" + FileAddress.INSIDE + "/{keptFile}/versions")
class FileVersionsController {

    private static final String HELD_BACK =
            "Cette version n’est pas ouverte\u00a0: elle attend d’être analysée par l’antivirus, ou un virus y a été trouvé.";

    private final ObjectFiles objects;
    private final FileHolders holders;
    private final KeptFiles files;
    private final FileBytes bytes;
    private final Filing filing;
    private final FilePages pages;

    FileVersionsController(
            ObjectFiles objects,
            FileHolders holders,
            KeptFiles files,
            FileBytes bytes,
            Filing filing,
            FilePages pages) {
        this.objects = objects;
        this.holders = holders;
        this.files = files;
        this.bytes = bytes;
        this.filing = filing;
        this.pages = pages;
    }

    @GetMapping("/{number}")
    View download(Space space, @PathVariable UUID keptFile, @PathVariable int number) {
        KeptFile file = objects.getFile(space, keptFile).file();
        FileVersion version = files.versionsOf(file).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> NotFound.of("Version of file " + keptFile, number));
        if (!version.isOpenTo(space.member().person().value())) {
            throw new Forbidden(HELD_BACK);
        }
        return new Download(file.nameOf(version), version, out -> bytes.copy(version.id(), out));
    }

    @PostMapping
    ModelAndView send(
            Space space,
            @PathVariable UUID keptFile,
            @RequestParam(defaultValue = "") String version,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        ObjectFiles.Found found = objects.getFile(space, keptFile);
        holders.requireAddingTo(space, found.object());
        return switch (filing.addVersion(space, found.file(), Typed.version(version), file)) {
            case Saved.Done() -> sent(space, found.file(), redirect);
            case Saved.Refused(String field, String sentence) ->
                Answers.refused(FileController.VIEW, page(space, found, FormErrors.of(field, sentence)));
            case Saved.ChangedMeanwhile other ->
                Answers.outdated(
                        FileController.VIEW,
                        page(space, objects.getFile(space, keptFile), FormErrors.of("file", overtaken(other))));
        };
    }

    private static ModelAndView sent(Space space, KeptFile file, RedirectAttributes redirect) {
        Flash.say(redirect, "Nouvelle version ajoutée.");
        return Answers.goTo(FileAddress.of(space, file));
    }

    private FilePage page(Space space, ObjectFiles.Found found, FormErrors sending) {
        return pages.of(space, found, Filled.fresh(FileForm.of(found.file())), sending);
    }

    private static String overtaken(Saved.ChangedMeanwhile other) {
        return "%s a changé ce fichier le %s. Regardez ses versions, puis choisissez à nouveau la vôtre si elle doit le remplacer."
                .formatted(other.by(), FrenchDates.dayAndTime(other.at()));
    }
}
