package org.maillage.convention.web.imports;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeFiles;
import org.maillage.convention.Space;
import org.maillage.convention.imports.ConventionIntake;
import org.maillage.convention.imports.Imports;
import org.maillage.site.Forbidden;
import org.maillage.site.FormErrors;
import org.maillage.site.Uploads;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Receives a file. Nothing is written from it here: its rows are shown before anything is decided.
@Controller
@RequestMapping("/espace/{convention}/imports")
class ImportsController {

    private static final String NO_FILE = "Choisissez un fichier .ods, .xlsx ou .csv.";

    private final Imports imports;
    private final IntakeFiles files;
    private final Senders senders;

    ImportsController(Imports imports, IntakeFiles files, Senders senders) {
        this.imports = imports;
        this.files = files;
        this.senders = senders;
    }

    @GetMapping
    ModelAndView form(Space space, @RequestParam(defaultValue = "") String quoi) {
        return page(space, quoi, FormErrors.NONE);
    }

    @PostMapping
    ModelAndView receive(
            Space space,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        ConventionIntake kind = chosen(openKinds(space), quoi);
        if (file == null || file.isEmpty()) {
            return refused(space, quoi, NO_FILE);
        }
        return switch (imports.receive(space, kind, Uploads.nameOf(file), file.getBytes())) {
            case Imports.Received.Kept kept -> new ModelAndView("redirect:" + ImportAddress.of(space, kept.id()));
            case Imports.Received.Refused(String sentence) -> refused(space, quoi, sentence);
        };
    }

    private List<ConventionIntake> openKinds(Space space) {
        List<ConventionIntake> kinds = imports.listKinds(space);
        if (kinds.isEmpty()) {
            throw new Forbidden("Seule la coordination de cette convention peut y importer un fichier.");
        }
        return kinds;
    }

    private static ConventionIntake chosen(List<ConventionIntake> kinds, String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst().orElse(kinds.getFirst());
    }

    private ModelAndView refused(Space space, String quoi, String sentence) {
        var view = page(space, quoi, FormErrors.of("file", sentence));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private ModelAndView page(Space space, String quoi, FormErrors errors) {
        List<ConventionIntake> kinds = openKinds(space);
        List<IntakeFile> received = files.list(space.id().value(), space.sight()).stream()
                .filter(file -> kinds.stream().anyMatch(kind -> kind.key().equals(file.kind())))
                .toList();
        var page = new ImportsPage(space, kinds, chosen(kinds, quoi), received, senders.of(received), errors);
        return new ModelAndView("convention/imports", "page", page);
    }
}
