package org.maillage.directory.web.professionals;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.SignedInPerson;
import org.maillage.base.Saved;
import org.maillage.convention.Space;
import org.maillage.directory.professionals.Professional;
import org.maillage.directory.professionals.Proposal;
import org.maillage.directory.professionals.ProposalEnding;
import org.maillage.directory.professionals.ProposalId;
import org.maillage.directory.professionals.Proposals;
import org.maillage.site.Answers;
import org.maillage.site.Filled;
import org.maillage.site.Flash;
import org.maillage.site.FrenchDates;
import org.maillage.site.NotFound;
import org.maillage.site.Opening;
import org.maillage.site.Words;
import org.maillage.site.components.Link;
import org.maillage.territory.Areas;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Proposing somebody: they are written to, and nothing is shown before they say yes.
@Controller
@RequestMapping("/espace/{convention}" + ProposalController.INSIDE)
class ProposalController {

    static final String INSIDE = Professional.PATH + "/propositions";

    private final Proposals proposals;
    private final Areas areas;
    private final Words words;

    ProposalController(Proposals proposals, Areas areas, Words words) {
        this.proposals = proposals;
        this.areas = areas;
        this.words = words;
    }

    @GetMapping
    ModelAndView show(Space space, Opening opening) {
        require(space);
        return page(space, Filled.fresh(opening.on(ProposalForm.EMPTY)));
    }

    @PostMapping
    ModelAndView propose(
            Space space,
            @AuthenticationPrincipal SignedInPerson me,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        require(space);
        if (binding.hasErrors()) {
            return page(space, Filled.refused(form, binding));
        }
        String territory =
                areas.getTerritory(space.convention().territory()).whole().name();
        if (proposals.propose(space, me.person(), form.toWhom(), territory)
                instanceof Saved.Refused(String field, String sentence)) {
            return page(space, Filled.refused(form, field, sentence));
        }
        Flash.say(redirect, "Proposition envoyée à " + form.name() + ".");
        return Answers.goTo(space.path(INSIDE));
    }

    @PostMapping("/{proposal}/arret")
    ModelAndView stop(Space space, @PathVariable("proposal") String proposal, RedirectAttributes redirect) {
        require(space);
        UUID id = parse(proposal).orElseThrow(() -> NotFound.of("Proposal", proposal));
        if (!proposals.revoke(space.id(), new ProposalId(id))) {
            throw NotFound.of("Proposal", proposal);
        }
        Flash.say(redirect, "Proposition arrêtée\u00a0: son lien n’ouvre plus rien, rien n’est gardé de la personne.");
        return Answers.goTo(space.path(INSIDE));
    }

    private static Optional<UUID> parse(String text) {
        return org.maillage.site.Typed.findId(text, id -> id);
    }

    private static void require(Space space) {
        ProfessionalPages.requireNoCopy(space);
        space.rights().requireSomeCoordination();
    }

    private ModelAndView page(Space space, Filled<ProposalForm> filled) {
        List<ProposalsPage.Line> lines = proposals.listOf(space.id()).stream()
                .map(one -> line(space, one))
                .toList();
        return filled.on(
                "directory/professional-proposals",
                new ProposalsPage(
                        List.of(
                                new Link("Annuaire", space.path("/annuaire")),
                                new Link("Professionnels", space.path(Professional.PATH))),
                        space.path(INSIDE),
                        filled,
                        lines));
    }

    private ProposalsPage.Line line(Space space, Proposal one) {
        ProposalEnding ending = one.ending();
        String said = "Proposée le %s par %s".formatted(FrenchDates.day(one.proposedOn()), one.by());
        return ending == null
                ? new ProposalsPage.Line(
                        one.whom().name(),
                        said + ", à " + one.whom().address(),
                        "idle",
                        "Sans réponse jusqu’ici",
                        space.path(INSIDE + "/" + one.id().value() + "/arret"))
                : new ProposalsPage.Line(
                        "Proposition close",
                        said,
                        ending == ProposalEnding.AGREED ? "ok" : "idle",
                        words.of(ending),
                        null);
    }
}
