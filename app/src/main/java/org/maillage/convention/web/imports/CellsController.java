package org.maillage.convention.web.imports;

import java.util.UUID;
import org.maillage.base.intake.CellChoice;
import org.maillage.base.intake.CellGroups;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.Keeping;
import org.maillage.convention.Space;
import org.maillage.convention.imports.Imports;
import org.maillage.site.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Many cells of a file that waits, kept as they are at once.
@Controller
@RequestMapping("/espace/{convention}/imports/{file}/cases")
class CellsController {

    private static final String CLOSED = "Ce fichier n’attend plus de corrections. Voici où il en est.";
    private static final String TAKEN_BACK = "Ces cases sont de nouveau à décider.";

    private final Imports imports;
    private final ReceivedImports received;
    private final CellGroups groups;
    private final Keeping keeping;

    CellsController(Imports imports, ReceivedImports received, CellGroups groups, Keeping keeping) {
        this.imports = imports;
        this.received = received;
        this.groups = groups;
        this.keeping = keeping;
    }

    @GetMapping
    ModelAndView look(Space space, @PathVariable UUID file) {
        IntakeFile asked = received.get(space, file);
        if (asked.stage() != IntakeStage.STAGED) {
            return new ModelAndView("redirect:" + ImportAddress.of(space, asked.id()));
        }
        var page = new CellsPage(
                space,
                asked,
                imports.getKind(asked).keepsWords(),
                groups.listOpen(asked.id()),
                groups.listKept(asked.id()));
        return new ModelAndView("convention/import-cells", "page", page);
    }

    @PostMapping
    String keep(
            Space space,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String quoi,
            @RequestParam(defaultValue = "") String colonne,
            @RequestParam(defaultValue = "") String raison,
            RedirectAttributes after) {
        IntakeFile asked = received.get(space, file);
        var choice = new CellChoice(quoi.equals(CellsPage.BLOCKING), colonne, raison);
        return keeping.keep(asked, imports.getKind(asked), space, choice)
                .map(done -> kept(space, asked, done, after))
                .orElseGet(() -> closed(space, asked, after));
    }

    private static String kept(Space space, IntakeFile file, Keeping.Done done, RedirectAttributes after) {
        String page = ImportAddress.cells(space, file.id());
        if (done.cells() == 0) {
            Flash.say(after, "Aucune case n’est plus à garder\u00a0: quelqu’un s’en est occupé.");
        } else {
            String undo = page + "/reprise?geste=" + done.gesture();
            Flash.sayWithUndo(after, CellsPage.cells(done.cells()) + CellsPage.kept(done.cells()) + ".", undo);
        }
        return "redirect:" + page;
    }

    @PostMapping("/reprise")
    String takeBack(Space space, @PathVariable UUID file, @RequestParam int geste, RedirectAttributes after) {
        IntakeFile asked = received.get(space, file);
        if (!keeping.takeBack(asked, imports.getKind(asked), space, geste)) {
            return closed(space, asked, after);
        }
        Flash.say(after, TAKEN_BACK);
        return "redirect:" + ImportAddress.cells(space, asked.id());
    }

    private static String closed(Space space, IntakeFile file, RedirectAttributes after) {
        Flash.say(after, CLOSED);
        return "redirect:" + ImportAddress.of(space, file.id());
    }
}
