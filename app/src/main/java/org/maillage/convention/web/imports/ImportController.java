package org.maillage.convention.web.imports;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.StagedRows;
import org.maillage.convention.Space;
import org.maillage.convention.conversation.ConversationLinks;
import org.maillage.convention.imports.Imports;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A file and its rows: what would become of them, what became of them, and the two buttons that decide.
@Controller
@RequestMapping("/espace/{convention}/imports/{file}")
class ImportController {

    static final String NOT_READY =
            "Ce fichier n’attendait plus cela : quelqu’un d’autre s’en est occupé. Voici où il en est.";

    static final String PROPOSAL = "convention/import-proposal";

    private static final Set<IntakeStage> PROPOSED = EnumSet.of(IntakeStage.RECEIVED, IntakeStage.DECLINED);

    private final Imports imports;
    private final ReceivedImports received;
    private final StagedRows rows;
    private final Senders senders;
    private final ConversationLinks talks;
    private final ProposalPages proposals;

    ImportController(
            Imports imports,
            ReceivedImports received,
            StagedRows rows,
            Senders senders,
            ConversationLinks talks,
            ProposalPages proposals) {
        this.imports = imports;
        this.received = received;
        this.rows = rows;
        this.senders = senders;
        this.talks = talks;
        this.proposals = proposals;
    }

    @GetMapping
    ModelAndView look(
            Space space,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String etat,
            @RequestParam(defaultValue = "1") int page) {
        IntakeFile asked = received.get(space, file);
        if (asked.proposed() && PROPOSED.contains(asked.stage())) {
            return Answers.page(PROPOSAL, proposals.of(space, asked));
        }
        if (asked.stage() == IntakeStage.RECEIVED) {
            return new ModelAndView("redirect:" + ImportAddress.of(space, asked.id()) + "/lecture");
        }
        var shown = new ImportPages(space, imports, rows, senders, talks).of(asked, RowTab.of(etat), Math.max(1, page));
        return new ModelAndView("convention/import", "page", shown);
    }

    @PostMapping("/application")
    String apply(
            Space space,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "tout") String lignes,
            RedirectAttributes after) {
        IntakeFile asked = received.get(space, file);
        boolean begun = imports.apply(space, asked, lignes.equals("valides"));
        return back(space, asked, begun, after);
    }

    @PostMapping("/annulation")
    String takeBack(Space space, @PathVariable UUID file, RedirectAttributes after) {
        IntakeFile asked = received.get(space, file);
        return back(space, asked, imports.takeBack(space, asked), after);
    }

    private static String back(Space space, IntakeFile file, boolean begun, RedirectAttributes after) {
        if (!begun) {
            Flash.say(after, NOT_READY);
        }
        return "redirect:" + ImportAddress.of(space, file.id());
    }
}
