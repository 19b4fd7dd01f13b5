package org.maillage.convention.web.boundaries;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.SignedInPerson;
import org.maillage.convention.Space;
import org.maillage.site.Answers;
import org.maillage.site.FormErrors;
import org.maillage.site.Typed;
import org.maillage.site.Uploads;
import org.maillage.territory.boundaries.BoundaryFiles;
import org.maillage.territory.boundaries.BoundaryKind;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Receives a file of boundaries. Nothing is changed by it here: what it would change is shown first.
@Controller
@RequestMapping("/espace/{convention}" + BoundaryAddress.INSIDE)
class BoundariesController {

    private final BoundaryFiles files;

    BoundariesController(BoundaryFiles files) {
        this.files = files;
    }

    @GetMapping
    ModelAndView form(Space space) {
        space.rights().requireCoordination();
        return page(space, "", FormErrors.NONE);
    }

    @PostMapping
    ModelAndView receive(
            Space space,
            @AuthenticationPrincipal SignedInPerson person,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        space.rights().requireCoordination();
        if (file == null || file.isEmpty()) {
            return page(
                    space, kind, FormErrors.of("file", "Choisissez un fichier GeoJSON, ou un shapefile dans un .zip."));
        }
        return switch (receive(space, person, Typed.findChoice(BoundaryKind.class, kind), file)) {
            case BoundaryFiles.Received.Kept kept -> Answers.goTo(BoundaryAddress.of(space, kept.id()));
            case BoundaryFiles.Received.Refused refused ->
                page(space, kind, FormErrors.of(refused.field(), refused.sentence()));
        };
    }

    // A shapefile is read at several places at once: the upload becomes a file of its own for that time.
    private BoundaryFiles.Received receive(
            Space space, SignedInPerson person, Optional<BoundaryKind> kind, MultipartFile sent) throws IOException {
        Path content = Files.createTempFile("contours", ".tmp");
        try {
            sent.transferTo(content);
            return files.receive(
                    space.id().value(),
                    space.convention().territory(),
                    kind.orElse(null),
                    Uploads.nameOf(sent),
                    content,
                    person.person().value());
        } finally {
            Files.deleteIfExists(content);
        }
    }

    private ModelAndView page(Space space, String kind, FormErrors errors) {
        var page = new BoundariesPage(space, files.list(space.id().value()), kind, errors);
        return Answers.page("convention/boundaries", page, errors);
    }
}
