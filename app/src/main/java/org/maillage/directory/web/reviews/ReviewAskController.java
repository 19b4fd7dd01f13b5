package org.maillage.directory.web.reviews;

import java.util.List;
import org.maillage.accounts.SignedInPerson;
import org.maillage.convention.Space;
import org.maillage.directory.Kinds;
import org.maillage.directory.reviews.Review;
import org.maillage.directory.reviews.ReviewDraft;
import org.maillage.directory.reviews.ReviewSending;
import org.maillage.directory.web.freshness.FreshSheets;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Opening a campaign: which sheets, whom, what each reads, sending.
@Controller
@RequestMapping("/espace/{convention}" + Review.PATH)
class ReviewAskController {

    private static final String VIEW = "directory/review-ask";

    private final ReviewCandidates candidates;
    private final ReviewSending sending;
    private final ReviewAskPages pages;
    private final Kinds kinds;
    private final FreshSheets sheets;

    ReviewAskController(
            ReviewCandidates candidates, ReviewSending sending, ReviewAskPages pages, Kinds kinds, FreshSheets sheets) {
        this.candidates = candidates;
        this.sending = sending;
        this.pages = pages;
        this.kinds = kinds;
        this.sheets = sheets;
    }

    @GetMapping("/nouvelle")
    ModelAndView choose(
            Space space,
            @RequestParam(name = ReviewScope.STATE, defaultValue = "") String state,
            @RequestParam(name = ReviewScope.KIND, defaultValue = "") List<String> types) {
        ReviewRights.require(space);
        ReviewScope scope = ReviewScope.of(state, types);
        ReviewCandidates.Found found = candidates.find(space, scope);
        return show(space, scope, found, Filled.fresh(ReviewForm.fresh(sheets.today(), found.everybody())));
    }

    /// Back from the preview, with what was typed.
    @PostMapping("/nouvelle")
    ModelAndView chooseAgain(
            Space space,
            @RequestParam(name = ReviewScope.STATE, defaultValue = "") String state,
            @RequestParam(name = ReviewScope.KIND, defaultValue = "") List<String> types,
            @ModelAttribute("form") ReviewForm form) {
        ReviewRights.require(space);
        ReviewScope scope = ReviewScope.of(state, types);
        return show(space, scope, candidates.find(space, scope), Filled.fresh(form));
    }

    @PostMapping("/apercu")
    ModelAndView preview(
            Space space,
            @RequestParam(name = ReviewScope.STATE, defaultValue = "") String state,
            @RequestParam(name = ReviewScope.KIND, defaultValue = "") List<String> types,
            @ModelAttribute("form") ReviewForm form,
            @AuthenticationPrincipal SignedInPerson asker) {
        ReviewRights.require(space);
        ReviewScope scope = ReviewScope.of(state, types);
        ReviewCandidates.Found found = candidates.find(space, scope);
        List<ReviewDraft.Chosen> chosen = found.chosen(form.to());
        FormErrors errors = form.errors(sheets.today(), chosen.size());
        if (errors.any()) {
            return show(space, scope, found, Filled.refused(form, errors));
        }
        var letters = sending.preview(space, asker, form.toDraft(scope.words(kinds), chosen));
        return Answers.page("directory/review-preview", ReviewAskPages.previewOf(space, scope, form, letters));
    }

    @PostMapping
    ModelAndView send(
            Space space,
            @RequestParam(name = ReviewScope.STATE, defaultValue = "") String state,
            @RequestParam(name = ReviewScope.KIND, defaultValue = "") List<String> types,
            @ModelAttribute("form") ReviewForm form,
            @AuthenticationPrincipal SignedInPerson asker,
            RedirectAttributes redirect) {
        ReviewRights.require(space);
        ReviewScope scope = ReviewScope.of(state, types);
        ReviewCandidates.Found found = candidates.find(space, scope);
        List<ReviewDraft.Chosen> chosen = found.chosen(form.to());
        FormErrors errors = form.errors(sheets.today(), chosen.size());
        if (errors.any()) {
            return show(space, scope, found, Filled.refused(form, errors));
        }
        ReviewDraft draft = form.toDraft(scope.words(kinds), chosen);
        sending.send(space, asker, draft);
        Flash.say(redirect, "Campagne ouverte. Les réponses se suivent ici.");
        return Answers.goTo(space.path(Review.pathOf(draft.id())));
    }

    private ModelAndView show(Space space, ReviewScope scope, ReviewCandidates.Found found, Filled<ReviewForm> filled) {
        return filled.on(VIEW, pages.pageOf(space, scope, found, filled));
    }
}
