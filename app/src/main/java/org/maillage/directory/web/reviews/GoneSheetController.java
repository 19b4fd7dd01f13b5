package org.maillage.directory.web.reviews;

import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.Services;
import org.maillage.directory.Structures;
import org.maillage.directory.reviews.AskedSheet;
import org.maillage.directory.reviews.Review;
import org.maillage.directory.reviews.ReviewId;
import org.maillage.directory.reviews.ReviewReminding;
import org.maillage.directory.reviews.Reviews;
import org.maillage.directory.web.SheetDesk;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What becomes of a sheet that is said to be gone: the coordination removes or keeps it.
@Controller
@RequestMapping("/espace/{convention}" + Review.PATH + "/{review}/retraits/{askedSheet}")
class GoneSheetController {

    private final Reviews reviews;
    private final ReviewReminding following;
    private final Structures structures;
    private final Services services;
    private final SheetDesk desk;

    GoneSheetController(
            Reviews reviews, ReviewReminding following, Structures structures, Services services, SheetDesk desk) {
        this.reviews = reviews;
        this.following = following;
        this.structures = structures;
        this.services = services;
        this.desk = desk;
    }

    @PostMapping("/retrait")
    ModelAndView remove(
            Space space,
            @PathVariable UUID review,
            @PathVariable UUID askedSheet,
            @RequestParam int version,
            RedirectAttributes redirect) {
        AskedSheet sheet = getSheet(space, review, askedSheet);
        Saved saved = sheet.service() == null
                ? structures.remove(sheet.structure(), version)
                : services.remove(sheet.service(), version);
        if (saved instanceof Saved.ChangedMeanwhile meanwhile) {
            Flash.say(redirect, desk.overtaken(meanwhile) + " Relisez-la avant de décider.");
        } else {
            Flash.sayWithUndo(redirect, desk.done("Fiche retirée"), space.path(sheet.path()) + "/restauration");
        }
        return Answers.goTo(space.path(Review.pathOf(new ReviewId(review))));
    }

    @PostMapping("/maintien")
    ModelAndView keep(
            Space space, @PathVariable UUID review, @PathVariable UUID askedSheet, RedirectAttributes redirect) {
        AskedSheet sheet = getSheet(space, review, askedSheet);
        following.keep(space, sheet.id());
        Flash.say(redirect, "«\u00a0" + sheet.name() + "\u00a0» reste dans l’annuaire.");
        return Answers.goTo(space.path(Review.pathOf(new ReviewId(review))));
    }

    private AskedSheet getSheet(Space space, UUID review, UUID sheet) {
        ReviewRights.require(space);
        return reviews.listAsks(space.id(), new ReviewId(review)).stream()
                .flatMap(one -> one.sheets().stream())
                .filter(one -> one.id().value().equals(sheet) && one.waitsForDecision())
                .findFirst()
                .orElseThrow(() -> NotFound.of("Sheet said to be gone", sheet));
    }
}
