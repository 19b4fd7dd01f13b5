package org.maillage.diagnosis.web.editions;

import org.maillage.convention.Space;
import org.maillage.figures.Fetching;
import org.maillage.figures.Source;
import org.maillage.figures.Sources;
import org.maillage.site.FormErrors;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Fetches the last edition of a source from its official address, when the operator has set one.
@Controller
@RequestMapping("/espace/{convention}" + EditionAddress.INSIDE + "/{source}/recherche")
class FetchController {

    private final Sources sources;
    private final Fetching fetching;
    private final EditionsPages pages;

    FetchController(Sources sources, Fetching fetching, EditionsPages pages) {
        this.sources = sources;
        this.fetching = fetching;
        this.pages = pages;
    }

    @PostMapping
    ModelAndView fetch(Space space, @PathVariable("source") String key) {
        space.rights().requireCoordination();
        Source source = sources.findSource(key)
                .filter(fetching::hasAddress)
                .orElseThrow(() -> NotFound.of("Address of source", key));
        return switch (fetching.fetch(source, pages.scope(space))) {
            case Fetching.Fetched.Received received -> pages.after(space, EditionForm.EMPTY, received.outcome());
            case Fetching.Fetched.Failed failed ->
                pages.page(space, EditionForm.EMPTY, FormErrors.of("file", failed.sentence()));
        };
    }
}
