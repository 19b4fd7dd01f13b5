package org.maillage.convention.web.imports;

import java.util.Map;
import java.util.UUID;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeReading;
import org.maillage.base.intake.SheetChoice;
import org.maillage.convention.Space;
import org.maillage.convention.imports.Imports;
import org.maillage.site.FormErrors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// How a file is read: its sheet, its headings, its columns, and what it cannot say by itself.
@Controller
@RequestMapping("/espace/{convention}/imports/{file}/lecture")
class ReadingController {

    private final Imports imports;
    private final ReceivedImports received;

    ReadingController(Imports imports, ReceivedImports received) {
        this.imports = imports;
        this.received = received;
    }

    @GetMapping
    ModelAndView form(Space space, @PathVariable UUID file) {
        IntakeFile asked = received.get(space, file);
        return page(space, asked, asked.choice(), asked.answers(), FormErrors.NONE);
    }

    @PostMapping
    ModelAndView read(Space space, @PathVariable UUID file, @RequestParam Map<String, String> typed) {
        IntakeFile asked = received.get(space, file);
        ReadingForm form = new ReadingForm(typed);
        SheetChoice choice = form.choice(asked.choice());
        IntakeReading before = imports.read(asked, choice);
        Map<String, String> answers = form.answers(imports.questions(space, asked, before));
        if (form.movesTable(asked.choice())) {
            // Columns and questions are those of another table: they are shown before they count.
            return page(space, asked, choice, answers, FormErrors.NONE);
        }
        FormErrors errors = form.errors(imports.questions(space, asked, before), before);
        if (errors.any() || !imports.choose(space, asked, choice, form.named(before), answers)) {
            return page(space, asked, choice, answers, errors);
        }
        return new ModelAndView("redirect:" + ImportAddress.of(space, asked.id()));
    }

    private ModelAndView page(
            Space space, IntakeFile file, SheetChoice choice, Map<String, String> answers, FormErrors errors) {
        IntakeReading reading = imports.read(file, choice);
        var page = new ReadingPage(
                space,
                file,
                choice,
                reading,
                imports.getKind(file).keepsWords(),
                imports.getKind(file).columns(),
                imports.questions(space, file, reading),
                answers,
                errors);
        var view = new ModelAndView("convention/import-reading", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }
}
