package org.maillage.directory.web.reviews;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.Space;
import org.maillage.directory.reviews.Keepers;
import org.maillage.directory.reviews.Review;
import org.maillage.directory.web.MailAddressForm;
import org.maillage.directory.web.freshness.FreshSheets.Choice;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.maillage.site.Opening;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Giving an address to an organisation that keeps sheets, on the way to asking it.
@Controller
@RequestMapping("/espace/{convention}" + Review.PATH + "/adresses/{keeper}")
class KeeperAddressController {

    private static final String VIEW = "directory/keeper-address";

    private final ReviewCandidates candidates;
    private final Keepers keepers;

    KeeperAddressController(ReviewCandidates candidates, Keepers keepers) {
        this.candidates = candidates;
        this.keepers = keepers;
    }

    @GetMapping
    ModelAndView show(
            Space space,
            @PathVariable("keeper") UUID organisation,
            @RequestParam(name = ReviewScope.STATE, defaultValue = "") String state,
            @RequestParam(name = ReviewScope.KIND, defaultValue = "") List<String> types,
            Opening opening) {
        ReviewCandidates.Organisation found = find(space, organisation);
        var form = new MailAddressForm(keepers.addressOf(space.id(), found.id()));
        return show(space, found, ReviewScope.of(state, types), Filled.fresh(opening.on(form)));
    }

    @PostMapping
    ModelAndView give(
            Space space,
            @PathVariable("keeper") UUID organisation,
            @RequestParam(name = ReviewScope.STATE, defaultValue = "") String state,
            @RequestParam(name = ReviewScope.KIND, defaultValue = "") List<String> types,
            @Valid @ModelAttribute("form") MailAddressForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        ReviewCandidates.Organisation found = find(space, organisation);
        ReviewScope scope = ReviewScope.of(state, types);
        if (binding.hasErrors()) {
            return show(space, found, scope, Filled.refused(form, binding));
        }
        keepers.give(space.id(), found.id(), form.email());
        Flash.say(redirect, "Adresse enregistrée\u00a0: " + found.name() + " peut être sollicitée.");
        return Answers.goTo(back(space, scope));
    }

    /// Only an organisation that keeps some sheet here: anything else does not exist.
    private ReviewCandidates.Organisation find(Space space, UUID organisation) {
        ReviewRights.require(space);
        return candidates.find(space, new ReviewScope(Choice.ALL, List.of())).organisations().stream()
                .filter(one -> one.id().equals(new OrganisationId(organisation)))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Organisation that keeps sheets", organisation));
    }

    private static ModelAndView show(
            Space space,
            ReviewCandidates.Organisation organisation,
            ReviewScope scope,
            Filled<MailAddressForm> filled) {
        String action =
                space.path(Review.PATH + "/adresses/" + organisation.id().value() + scope.query());
        return filled.on(
                VIEW,
                new KeeperAddressPage(
                        ReviewAskPages.crumbs(space), organisation.name(), action, back(space, scope), filled));
    }

    private static String back(Space space, ReviewScope scope) {
        return space.path(Review.PATH + "/nouvelle" + scope.query());
    }
}
