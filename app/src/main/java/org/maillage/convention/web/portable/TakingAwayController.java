package org.maillage.convention.web.portable;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.maillage.convention.Space;
import org.maillage.convention.portable.TakingAway;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// What the file holds is said first; then it is taken.
@Controller
@RequestMapping("/espace/{convention}/reglages/emporter")
class TakingAwayController {

    private final TakingAway takingAway;

    TakingAwayController(TakingAway takingAway) {
        this.takingAway = takingAway;
    }

    @GetMapping
    ModelAndView page(Space space) {
        space.rights().requireCoordination();
        return new ModelAndView("convention/taking-away", "page", new TakingAwayPage(space));
    }

    /// A POST: taking away is written in the journal.
    @PostMapping
    void take(Space space, HttpServletResponse response) throws IOException {
        space.rights().requireCoordination();
        response.setContentType("application/zip");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"%s\"".formatted(takingAway.fileName(space.convention())));
        takingAway.write(space, response.getOutputStream());
    }
}
