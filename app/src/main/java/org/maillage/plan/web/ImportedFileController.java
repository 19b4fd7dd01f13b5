package org.maillage.plan.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.reading.WorkbookReading;
import org.maillage.convention.Space;
import org.maillage.convention.Themes;
import org.maillage.plan.ActionName;
import org.maillage.plan.Enjeux;
import org.maillage.plan.intake.ImportContext;
import org.maillage.plan.intake.ImportId;
import org.maillage.plan.intake.ImportedFile;
import org.maillage.plan.intake.ImportedFiles;
import org.maillage.plan.intake.PlanFiles;
import org.maillage.plan.intake.PlanImport;
import org.maillage.plan.intake.PlanReading;
import org.maillage.site.Flash;
import org.maillage.site.FormErrors;
import org.maillage.site.NotFound;
import org.maillage.site.Words;
import org.maillage.territory.Areas;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// A received plan file: what would be created, the one question, then the creation.
@Controller
@RequestMapping("/espace/{convention}/plan/import/{file}")
class ImportedFileController {

    private final ImportedFiles files;
    private final PlanImport planImport;
    private final Themes themes;
    private final Enjeux enjeux;
    private final Areas areas;
    private final Words words;

    ImportedFileController(
            ImportedFiles files, PlanImport planImport, Themes themes, Enjeux enjeux, Areas areas, Words words) {
        this.files = files;
        this.planImport = planImport;
        this.themes = themes;
        this.enjeux = enjeux;
        this.areas = areas;
        this.words = words;
    }

    @GetMapping
    ModelAndView preview(Space space, @PathVariable UUID file) {
        space.rights().requireCoordination();
        return page(space, getFile(space, file), null, FormErrors.NONE);
    }

    @PostMapping("/application")
    ModelAndView apply(
            Space space, @PathVariable UUID file, @ModelAttribute ImportForm form, RedirectAttributes after) {
        space.rights().requireCoordination();
        ImportedFile received = getFile(space, file);
        PlanReading reading = read(space, received);
        AxisChoices choices = choicesIn(space);
        FormErrors problems = form.problems(reading.axes(), choices);
        if (problems.any()) {
            return page(space, received, form, problems);
        }
        var answers = form.answers(reading.axes(), choices);
        Flash.say(after, sentence(planImport.apply(contextOf(space), received.id(), reading, answers)));
        return new ModelAndView("redirect:" + space.path("/plan"));
    }

    private static String sentence(List<ActionName> created) {
        return switch (created.size()) {
            case 0 -> "Ce fichier était déjà importé : rien n’a été créé une seconde fois.";
            case 1 -> "Une action a été créée : " + created.getFirst().code() + ".";
            default ->
                created.size() + " actions ont été créées, de "
                        + created.getFirst().code() + " à " + created.getLast().code() + ".";
        };
    }

    private ModelAndView page(Space space, ImportedFile file, @Nullable ImportForm form, FormErrors errors) {
        var page = new ImportedFilePages(words, space, choicesIn(space)).of(file, read(space, file), form, errors);
        var view = new ModelAndView("plan/imported-file", "page", page);
        view.setStatus(errors.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return view;
    }

    private ImportedFile getFile(Space space, UUID file) {
        return files.findFile(space.id(), new ImportId(file)).orElseThrow(() -> NotFound.of("Imported file", file));
    }

    private ImportContext contextOf(Space space) {
        return new ImportContext(
                space.id(), space.sight(), areas.getTerritory(space.convention().territory()));
    }

    private AxisChoices choicesIn(Space space) {
        var known = enjeux.listGroups(space.id(), space.sight()).stream()
                .flatMap(group -> group.enjeux().stream())
                .map(Enjeux.Answered::enjeu)
                .toList();
        return new AxisChoices(themes.listOf(space.id()), known);
    }

    // The file was read when it came in: it is kept as it was, so it reads the same.
    private PlanReading read(Space space, ImportedFile file) {
        return switch (PlanFiles.read(file.fileName(), files.getContent(space.id(), file.id()))) {
            case WorkbookReading.Opened(var workbook) -> PlanReading.of(workbook);
            case WorkbookReading.Refused(String sentence) -> throw new IllegalStateException(sentence);
        };
    }
}
