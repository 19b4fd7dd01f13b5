package org.maillage.convention.web.files;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;
import org.maillage.base.files.SeenBy;
import org.maillage.convention.Space;
import org.maillage.convention.files.FileHolders;
import org.maillage.convention.files.Filing;
import org.maillage.convention.files.ObjectFiles;
import org.maillage.convention.subjects.Subject;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The files of one object: reading which there are, adding some.
@Controller
@RequestMapping("/espace/{convention}" + FileAddress.INSIDE + "/{kind}/{subject}")
class SubjectFilesController {

    private static final String VIEW = "convention/subject-files";
    private static final SeenBy PARTNERS = new SeenBy(Visibility.PARTNERS, null);

    private final ObjectFiles objects;
    private final FileHolders holders;
    private final Filing filing;
    private final FilePages pages;

    SubjectFilesController(ObjectFiles objects, FileHolders holders, Filing filing, FilePages pages) {
        this.objects = objects;
        this.holders = holders;
        this.filing = filing;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(Space space, @PathVariable String kind, @PathVariable UUID subject) {
        Subject object = objects.getHolder(space, kind, subject);
        return Answers.page(VIEW, pages.of(space, object, FileForm.blank(), FormErrors.NONE, 0));
    }

    @PostMapping
    ModelAndView add(
            Space space,
            @PathVariable String kind,
            @PathVariable UUID subject,
            FileForm form,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> sent,
            RedirectAttributes redirect)
            throws IOException {
        Subject object = objects.getHolder(space, kind, subject);
        holders.requireAddingTo(space, object);
        FormErrors errors = form.errors(space);
        if (errors.any()) {
            return Answers.refused(VIEW, pages.of(space, object, form, errors, 0));
        }
        Filing.Outcome outcome =
                filing.addAll(space, object, form.seenBy(space, PARTNERS), Objects.requireNonNullElse(sent, List.of()));
        if (!outcome.refused().isEmpty()) {
            FormErrors refused = FormErrors.of("files", String.join(" ", outcome.refused()));
            return Answers.refused(VIEW, pages.of(space, object, form, refused, outcome.added()));
        }
        Flash.say(redirect, FilePages.added(outcome.added()) + ".");
        return Answers.goTo(FileAddress.of(space, object));
    }
}
