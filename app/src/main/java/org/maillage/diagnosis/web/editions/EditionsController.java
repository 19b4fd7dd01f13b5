package org.maillage.diagnosis.web.editions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.diagnosis.web.DiagnosisTabs;
import org.maillage.figures.Editions;
import org.maillage.figures.FileProblem;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.Level;
import org.maillage.figures.Scope;
import org.maillage.figures.Sources;
import org.maillage.site.Answers;
import org.maillage.site.FormErrors;
import org.maillage.site.Uploads;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Lists the files official figures come from, and receives others. Nothing is shown of a file before somebody looked.
@Controller
@RequestMapping("/espace/{convention}" + EditionAddress.INSIDE)
class EditionsController {

    private final Editions editions;
    private final Sources sources;
    private final Areas areas;

    EditionsController(Editions editions, Sources sources, Areas areas) {
        this.editions = editions;
        this.sources = sources;
        this.areas = areas;
    }

    @GetMapping
    ModelAndView list(Space space) {
        return page(space, new EditionForm("", ""), FormErrors.NONE, List.of(), 0);
    }

    @PostMapping
    ModelAndView receive(Space space, EditionForm form, @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        space.rights().requireCoordination();
        if (file == null || file.isEmpty()) {
            return page(space, form, FormErrors.of("file", "Choisissez le fichier à reprendre."), List.of(), 0);
        }
        if (form.errors().any()) {
            return page(space, form, form.errors(), List.of(), 0);
        }
        return switch (read(space, form, file)) {
            case Editions.Outcome.Waiting waiting ->
                Answers.goTo(EditionAddress.of(space, waiting.edition().id()));
            case Editions.Outcome.Known known ->
                Answers.goTo(EditionAddress.of(space, known.edition().id()));
            case Editions.Outcome.Refused refused ->
                page(
                        space,
                        form,
                        FormErrors.of("file", "Rien n’a été repris de ce fichier. " + first(refused.problems())),
                        refused.problems(),
                        refused.more());
        };
    }

    private Editions.Outcome read(Space space, EditionForm form, MultipartFile sent) throws IOException {
        Path content = Files.createTempFile("chiffres", ".tmp");
        try {
            sent.transferTo(content);
            var brought = new Editions.Brought(
                    content, Uploads.nameOf(sent), form.year().isEmpty() ? null : form.number(), null);
            return editions.receive(brought, form.wholeCountry() ? Scope.FRANCE : scope(space));
        } finally {
            Files.deleteIfExists(content);
        }
    }

    private static String first(List<FileProblem> problems) {
        FileProblem problem = problems.getFirst();
        return problem.place().isEmpty() ? problem.sentence() : problem.place() + "\u00a0: " + problem.sentence();
    }

    private Scope scope(Space space) {
        return new Scope(Set.copyOf(departements(space)));
    }

    // A territory without official code is compared with nothing: all is kept.
    private List<String> departements(Space space) {
        return areas.getTerritory(space.convention().territory()).communes().stream()
                .map(Area::code)
                .filter(Objects::nonNull)
                .flatMap(code -> Level.COMMUNE.departementOf(code).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String kept(List<String> departements) {
        return switch (departements.size()) {
            case 0 -> "Tout le fichier";
            case 1 -> "Le département " + departements.getFirst();
            default -> "Les départements " + String.join(", ", departements);
        };
    }

    private ModelAndView page(Space space, EditionForm form, FormErrors errors, List<FileProblem> problems, long more) {
        List<KeptEdition> inForce = editions.listInForce();
        var page = new EditionsPage(
                space,
                inForce,
                space.rights().mayCoordinate() ? editions.listWaiting() : List.of(),
                sources.listSources().stream()
                        .filter(source -> inForce.stream()
                                .noneMatch(edition -> edition.source().key().equals(source.key())))
                        .toList(),
                form,
                errors,
                problems,
                more,
                kept(departements(space)),
                DiagnosisTabs.of(space, DiagnosisTabs.Current.SOURCES));
        return Answers.page("diagnosis/editions", page, errors);
    }
}
