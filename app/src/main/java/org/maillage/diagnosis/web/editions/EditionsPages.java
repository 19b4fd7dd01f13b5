package org.maillage.diagnosis.web.editions;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.maillage.convention.Space;
import org.maillage.diagnosis.web.DiagnosisTabs;
import org.maillage.figures.Editions;
import org.maillage.figures.Fetching;
import org.maillage.figures.FileProblem;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.Level;
import org.maillage.figures.Scope;
import org.maillage.figures.Sources;
import org.maillage.site.Answers;
import org.maillage.site.FormErrors;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// The page of sources, as it is first seen and with what is wrong in a file that was brought.
@Component
class EditionsPages {

    private final Editions editions;
    private final Sources sources;
    private final Areas areas;
    private final Fetching fetching;

    EditionsPages(Editions editions, Sources sources, Areas areas, Fetching fetching) {
        this.editions = editions;
        this.sources = sources;
        this.areas = areas;
        this.fetching = fetching;
    }

    ModelAndView page(Space space, EditionForm form, FormErrors errors) {
        return page(space, form, errors, List.of(), 0);
    }

    /// Where a file that was brought leads: to its edition, or back to the page.
    ModelAndView after(Space space, EditionForm form, Editions.Outcome outcome) {
        return switch (outcome) {
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

    Scope scope(Space space) {
        return new Scope(Set.copyOf(departements(space)));
    }

    private static String first(List<FileProblem> problems) {
        FileProblem problem = problems.getFirst();
        return problem.place().isEmpty() ? problem.sentence() : problem.place() + "\u00a0: " + problem.sentence();
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
        boolean coordinates = space.rights().mayCoordinate();
        var page = new EditionsPage(
                space,
                inForce,
                coordinates ? editions.listWaiting() : List.of(),
                sources.listSources().stream()
                        .filter(source -> inForce.stream()
                                .noneMatch(edition -> edition.source().key().equals(source.key())))
                        .toList(),
                coordinates
                        ? sources.listSources().stream()
                                .filter(fetching::hasAddress)
                                .toList()
                        : List.of(),
                form,
                errors,
                problems,
                more,
                kept(departements(space)),
                DiagnosisTabs.of(space, DiagnosisTabs.Current.SOURCES));
        return Answers.page("diagnosis/editions", page, errors);
    }
}
