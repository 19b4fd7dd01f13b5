package org.maillage.directory.web.reviews;

import java.util.UUID;
import org.maillage.convention.Space;
import org.maillage.directory.reviews.AskId;
import org.maillage.directory.reviews.Review;
import org.maillage.directory.reviews.ReviewId;
import org.maillage.directory.reviews.ReviewReminding;
import org.maillage.directory.reviews.Reviews;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Following campaigns: who has answered, who is silent, reminders, links to stop, the end.
@Controller
@RequestMapping("/espace/{convention}" + Review.PATH)
class ReviewController {

    private final Reviews reviews;
    private final ReviewReminding reminding;
    private final ReviewPages pages;

    ReviewController(Reviews reviews, ReviewReminding reminding, ReviewPages pages) {
        this.reviews = reviews;
        this.reminding = reminding;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView list(Space space) {
        space.rights().requireSomeCoordination();
        return Answers.page(
                "directory/reviews", pages.listOf(space, reviews.listOf(space.id()), reviews.listAsks(space.id())));
    }

    @GetMapping("/{review}")
    ModelAndView show(Space space, @PathVariable UUID review) {
        space.rights().requireSomeCoordination();
        Review found = reviews.getReview(space.id(), new ReviewId(review));
        return Answers.page("directory/review", pages.pageOf(space, found, reviews.listAsks(space.id(), found.id())));
    }

    @PostMapping("/{review}/relance")
    ModelAndView remind(Space space, @PathVariable UUID review, RedirectAttributes redirect) {
        Review found = getReview(space, review);
        int sent = reminding.remind(space, found.id());
        Flash.say(
                redirect,
                switch (sent) {
                    case 0 -> "Il n’y avait personne à relancer.";
                    case 1 -> "Relance envoyée à une organisation.";
                    default -> "Relance envoyée à " + sent + " organisations.";
                });
        return Answers.goTo(space.path(found.path()));
    }

    @PostMapping("/{review}/cloture")
    ModelAndView close(Space space, @PathVariable UUID review, RedirectAttributes redirect) {
        Review found = getReview(space, review);
        reminding.close(space, found.id());
        Flash.sayWithUndo(
                redirect,
                "Campagne close\u00a0: ses liens n’ouvrent plus rien.",
                space.path(found.path()) + "/reouverture");
        return Answers.goTo(space.path(found.path()));
    }

    @PostMapping("/{review}/reouverture")
    ModelAndView reopen(Space space, @PathVariable UUID review, RedirectAttributes redirect) {
        Review found = getReview(space, review);
        reminding.reopen(space, found.id());
        Flash.say(
                redirect,
                "Campagne rouverte\u00a0: ses liens ouvrent de nouveau les fiches, tant qu’ils n’ont pas expiré.");
        return Answers.goTo(space.path(found.path()));
    }

    @PostMapping("/{review}/sollicitations/{ask}/arret")
    ModelAndView stop(Space space, @PathVariable UUID review, @PathVariable UUID ask, RedirectAttributes redirect) {
        Review found = getReview(space, review);
        reminding.revoke(space, found.id(), new AskId(ask));
        Flash.say(redirect, "Lien révoqué\u00a0: il n’ouvre plus rien.");
        return Answers.goTo(space.path(found.path()));
    }

    private Review getReview(Space space, UUID review) {
        ReviewRights.require(space);
        return reviews.getReview(space.id(), new ReviewId(review));
    }
}
