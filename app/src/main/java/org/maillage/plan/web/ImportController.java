package org.maillage.plan.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.plan.intake.ImportedFiles;
import org.maillage.plan.intake.PlanReading;
import org.maillage.site.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Receives a plan file. Nothing is created here: the file is read, kept, and shown before anything is decided.
@Controller
@RequestMapping("/espace/{convention}/plan/import")
class ImportController {

    private final ImportedFiles files;

    ImportController(ImportedFiles files) {
        this.files = files;
    }

    @GetMapping
    ModelAndView form(Space space) {
        space.rights().requireCoordination();
        return page(space, FormErrors.NONE);
    }

    @PostMapping
    ModelAndView receive(Space space, @RequestParam(required = false) @Nullable MultipartFile file) throws IOException {
        space.rights().requireCoordination();
        if (file == null || file.isEmpty()) {
            return refused(
                    space, "Choisissez le fichier du plan : un classeur, une fiche action ou un .zip de fiches.");
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        byte[] content = file.getBytes();
        return PlanReading.whyRefused(name, content)
                .map(sentence -> refused(space, sentence))
                .orElseGet(() -> kept(space, name, content));
    }

    private ModelAndView kept(Space space, String name, byte[] content) {
        var id = files.keep(space.id(), space.member().person(), name, content);
        return new ModelAndView("redirect:" + space.path("/plan/import/" + id.value()));
    }

    private ModelAndView refused(Space space, String sentence) {
        var view = page(space, FormErrors.of("file", sentence));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(Space space, FormErrors errors) {
        return new ModelAndView("plan/import", "page", ImportPage.of(space, files.listOf(space.id()), errors));
    }
}
