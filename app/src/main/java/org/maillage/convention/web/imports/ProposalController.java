package org.maillage.convention.web.imports;

import java.util.UUID;
import org.maillage.base.intake.IntakeFile;
import org.maillage.convention.Space;
import org.maillage.convention.imports.Imports;
import org.maillage.convention.imports.Proposals;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What a partner proposed: compared with what is there, declined with a word, or taken up again.
@Controller
@RequestMapping("/espace/{convention}/imports/{file}")
class ProposalController {

    private final Imports imports;
    private final Proposals proposals;
    private final ReceivedImports received;
    private final ProposalPages pages;

    ProposalController(Imports imports, Proposals proposals, ReceivedImports received, ProposalPages pages) {
        this.imports = imports;
        this.proposals = proposals;
        this.received = received;
        this.pages = pages;
    }

    @PostMapping("/comparaison")
    ModelAndView compare(Space space, @PathVariable UUID file) {
        IntakeFile asked = received.get(space, file);
        boolean judged = imports.compare(space, asked);
        return Answers.goTo(ImportAddress.of(space, asked.id()) + (judged ? "" : "/lecture"));
    }

    @PostMapping("/refus")
    ModelAndView decline(
            Space space,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String raison,
            RedirectAttributes redirect) {
        IntakeFile asked = received.get(space, file);
        String because = Typed.text(raison);
        if (because.length() > Proposals.MAX_REASON) {
            return Answers.refused(
                    ImportController.PROPOSAL, pages.of(space, asked).refused(because));
        }
        return back(space, asked, proposals.decline(asked, because), redirect);
    }

    @PostMapping("/reprise")
    ModelAndView takeUp(Space space, @PathVariable UUID file, RedirectAttributes redirect) {
        IntakeFile asked = received.get(space, file);
        return back(space, asked, proposals.takeUp(asked), redirect);
    }

    private static ModelAndView back(Space space, IntakeFile file, boolean done, RedirectAttributes redirect) {
        if (!done) {
            Flash.say(redirect, ImportController.NOT_READY);
        }
        return Answers.goTo(ImportAddress.of(space, file.id()));
    }
}
