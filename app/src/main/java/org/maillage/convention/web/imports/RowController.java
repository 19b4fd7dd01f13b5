package org.maillage.convention.web.imports;

import java.util.Map;
import java.util.UUID;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.RowState;
import org.maillage.base.intake.StagedRow;
import org.maillage.base.intake.StagedRows;
import org.maillage.convention.Space;
import org.maillage.convention.imports.Imports;
import org.maillage.site.Flash;
import org.maillage.site.NotFound;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// One row of a file that waits: its cells are corrected, or it is left out.
@Controller
@RequestMapping("/espace/{convention}/imports/{file}/lignes/{row}")
class RowController {

    private static final String CLOSED = "Ce fichier n’attend plus de corrections. Voici où il en est.";

    private final Imports imports;
    private final ReceivedImports received;
    private final StagedRows rows;

    RowController(Imports imports, ReceivedImports received, StagedRows rows) {
        this.imports = imports;
        this.received = received;
        this.rows = rows;
    }

    @GetMapping
    ModelAndView form(
            Space space,
            @PathVariable UUID file,
            @PathVariable("row") int number,
            @RequestParam Map<String, String> draft) {
        IntakeFile asked = received.get(space, file);
        StagedRow row = getRow(asked, number);
        return page(space, asked, row, draft.isEmpty() ? RowForm.of(row) : new RowForm(draft));
    }

    private ModelAndView page(Space space, IntakeFile file, StagedRow row, RowForm form) {
        return new ModelAndView(
                "convention/import-row",
                "page",
                new RowPage(space, file, row, imports.getKind(file).keepsWords(), form));
    }

    /// What was said is kept even when it leaves the row in error.
    @PostMapping
    ModelAndView correct(
            Space space,
            @PathVariable UUID file,
            @PathVariable("row") int number,
            @RequestParam Map<String, String> typed,
            RedirectAttributes after) {
        IntakeFile asked = received.get(space, file);
        StagedRow row = getRow(asked, number);
        return imports.correct(space, asked, number, new RowForm(typed).corrections(row))
                .map(corrected -> answer(space, asked, corrected, after))
                .orElseGet(() -> new ModelAndView(overview(space, asked, CLOSED, after)));
    }

    private ModelAndView answer(Space space, IntakeFile file, StagedRow corrected, RedirectAttributes after) {
        if (corrected.state() == RowState.ERROR) {
            var view = page(space, file, corrected, RowForm.of(corrected));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        String said = "La ligne « " + corrected.read().title() + " » est corrigée.";
        return new ModelAndView(overview(space, file, said, after));
    }

    @PostMapping("/ecart")
    String leaveOut(
            Space space,
            @PathVariable UUID file,
            @PathVariable("row") int number,
            @RequestParam(defaultValue = "oui") String laisser,
            RedirectAttributes after) {
        IntakeFile asked = received.get(space, file);
        boolean out = !laisser.equals("non");
        getRow(asked, number);
        String said = imports.leaveOut(space, asked, number, out)
                .map(row ->
                        "La ligne « %s » est %s.".formatted(row.read().title(), out ? "laissée de côté" : "reprise"))
                .orElse(CLOSED);
        return overview(space, asked, said, after);
    }

    private StagedRow getRow(IntakeFile file, int number) {
        return rows.find(file.id(), number).orElseThrow(() -> NotFound.of("Row", number));
    }

    private static String overview(Space space, IntakeFile file, String said, RedirectAttributes after) {
        Flash.say(after, said);
        return "redirect:" + ImportAddress.of(space, file.id());
    }
}
