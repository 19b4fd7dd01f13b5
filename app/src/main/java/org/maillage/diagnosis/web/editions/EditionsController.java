package org.maillage.diagnosis.web.editions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.figures.Editions;
import org.maillage.figures.Scope;
import org.maillage.site.FormErrors;
import org.maillage.site.Uploads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Lists the files official figures come from, and receives others. Nothing is shown of a file before somebody looked.
@Controller
@RequestMapping("/espace/{convention}" + EditionAddress.INSIDE)
class EditionsController {

    private final Editions editions;
    private final EditionsPages pages;

    EditionsController(Editions editions, EditionsPages pages) {
        this.editions = editions;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(Space space) {
        return pages.page(space, EditionForm.EMPTY, FormErrors.NONE);
    }

    @PostMapping
    ModelAndView receive(Space space, EditionForm form, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        space.rights().requireCoordination();
        if (file == null || file.isEmpty()) {
            return pages.page(space, form, FormErrors.of("file", "Choisissez le fichier à reprendre."));
        }
        if (form.errors().any()) {
            return pages.page(space, form, form.errors());
        }
        return pages.after(space, form, read(space, form, file));
    }

    private Editions.Outcome read(Space space, EditionForm form, MultipartFile sent) throws IOException {
        Path content = Files.createTempFile("chiffres", ".tmp");
        try {
            sent.transferTo(content);
            var brought = new Editions.Brought(
                    content, Uploads.nameOf(sent), form.year().isEmpty() ? null : form.number(), null);
            return editions.receive(brought, form.wholeCountry() ? Scope.FRANCE : pages.scope(space));
        } finally {
            Files.deleteIfExists(content);
        }
    }
}
