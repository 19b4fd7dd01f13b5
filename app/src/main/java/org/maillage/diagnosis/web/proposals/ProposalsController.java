package org.maillage.diagnosis.web.proposals;

import org.maillage.convention.Space;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.proposals.Proposal;
import org.maillage.diagnosis.proposals.Proposals;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Constats that figures propose. Who may write constats may take one.
@Controller
@RequestMapping("/espace/{convention}" + ProposalsController.INSIDE)
class ProposalsController {

    static final String INSIDE = Constats.PATH + "/propositions";

    private static final int USUAL = 10;
    private static final int MOST = 100;

    private final ProposalPages pages;
    private final Proposals proposals;

    ProposalsController(ProposalPages pages, Proposals proposals) {
        this.pages = pages;
        this.proposals = proposals;
    }

    @GetMapping
    ModelAndView list(Space space, @RequestParam(defaultValue = "") String seuil) {
        return Answers.page("diagnosis/proposals", pages.pageOf(space, threshold(seuil)));
    }

    @PostMapping
    ModelAndView take(
            Space space,
            @RequestParam(defaultValue = "") String territoire,
            @RequestParam(defaultValue = "") String indicateur,
            RedirectAttributes redirect) {
        space.rights().requireWritingConstats();
        Proposal proposal = pages.find(space, territoire, indicateur)
                .orElseThrow(() -> NotFound.of("Proposal", territoire + " " + indicateur));
        ConstatId taken = proposals.take(space.id(), space.member().person(), proposal);
        Flash.say(redirect, "Constat ajouté : relisez-le, dites son thème et ce que vous en savez de plus.");
        return Answers.goTo(space.path(taken.path() + "/modifier"));
    }

    // What is not understood asks for the usual.
    private static int threshold(String typed) {
        return typed.matches("[0-9]{1,2}") ? Math.min(MOST, Math.max(1, Integer.parseInt(typed))) : USUAL;
    }
}
