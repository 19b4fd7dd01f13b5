package org.maillage.plan.web.fiche;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.convention.Space;
import org.maillage.convention.imports.Proposals.Outcome;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.fiche.Fiches;
import org.maillage.plan.web.SheetDesk;
import org.maillage.plan.web.sheet.SheetTab;
import org.maillage.site.Answers;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.NotFound;
import org.maillage.site.Uploads;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Whoever sees an action may take its fiche away and propose what it should say.
@Controller
@RequestMapping("/espace/{convention}/plan/actions/{code}")
class FicheController {

    private static final String KEPT =
            "Votre fiche est reçue\u00a0: la coordination la lira avant que le plan ne change.";

    private final SheetDesk sheets;
    private final Fiches fiches;

    FicheController(SheetDesk sheets, Fiches fiches) {
        this.sheets = sheets;
        this.fiches = fiches;
    }

    @GetMapping("/fiche")
    ModelAndView show(Space space, @PathVariable String code) {
        return page(space, sheet(space, code), FormErrors.NONE);
    }

    @GetMapping("/fiche.odt")
    View take(Space space, @PathVariable String code) {
        return fiches.attach(space.id(), space.convention().title(), sheet(space, code));
    }

    @PostMapping("/fiche")
    ModelAndView handIn(
            Space space,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes redirect)
            throws IOException {
        ActionSheet sheet = sheet(space, code);
        PersonId sender = space.member().person();
        Outcome outcome = fiches.handIn(space.id(), sheet, sender, Uploads.nameOf(file), Uploads.contentOf(file));
        if (outcome instanceof Outcome.Refused(String sentence)) {
            return page(space, sheet, FormErrors.of("file", sentence));
        }
        Flash.say(redirect, KEPT);
        return Answers.goTo(space.path(sheet.path()) + "/fiche");
    }

    // What an avenant prepares is written by its authors.
    private ActionSheet sheet(Space space, String code) {
        if (space.copy() != null) {
            throw NotFound.of("Fiche of action", code);
        }
        return sheets.getSheet(space, code);
    }

    private ModelAndView page(Space space, ActionSheet sheet, FormErrors errors) {
        var page = new FichePage(
                sheet.code() + " · " + sheet.title(),
                SheetTab.SHEET.crumbsIn(space, sheet).subList(0, 2),
                space.path(sheet.path()) + "/fiche",
                space.rights().mayCoordinateSomeTheme() ? space.path("/imports") : null,
                fiches.listOf(space.id(), space.member().person()),
                errors);
        return Answers.page("plan/fiche", page, errors);
    }
}
