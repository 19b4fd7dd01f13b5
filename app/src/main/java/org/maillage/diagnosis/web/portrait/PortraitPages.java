package org.maillage.diagnosis.web.portrait;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.diagnosis.portrait.Departure;
import org.maillage.diagnosis.portrait.Sentences;
import org.maillage.diagnosis.web.DiagnosisTabs;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;
import org.maillage.figures.Indicators;
import org.maillage.site.NotFound;
import org.maillage.site.components.Link;
import org.maillage.territory.Area;
import org.maillage.territory.Shapes;
import org.springframework.stereotype.Component;

/// Makes portraits: every indicator something is known of, beside the whole and the département.
@Component
class PortraitPages {

    // What a map shows before anybody chooses.
    private static final String FIRST_MAP = "part-monoparentales";

    private static final double LEAST_DISTINCTION = 3;
    private static final int MOST_DISTINCTIONS = 5;

    private final KnownTerritories territories;
    private final Indicators indicators;
    private final AlikeAreas alike;
    private final Shapes shapes;
    private final Clock clock;

    PortraitPages(KnownTerritories territories, Indicators indicators, AlikeAreas alike, Shapes shapes, Clock clock) {
        this.territories = territories;
        this.indicators = indicators;
        this.alike = alike;
        this.shapes = shapes;
        this.clock = clock;
    }

    /// @param slug of the area, or null for the whole territory
    PortraitPage pageOf(Space space, @Nullable String slug) {
        KnownTerritory known = territories.of(space);
        Area area = slug == null
                ? known.territory().whole()
                : known.findArea(slug).orElseThrow(() -> NotFound.of("Area", slug));
        boolean withinWhole = !known.isWhole(area);
        List<Area> alikes = withinWhole ? alike.closestTo(area, known) : List.of();
        var sides = new Sides(area, withinWhole, alikes.isEmpty() ? null : alikes.getFirst());
        List<PortraitSection> sections = sections(space, known, sides);
        boolean departement = sections.stream()
                .flatMap(section -> section.lines().stream())
                .anyMatch(line -> line.departement() instanceof Figure.Known);
        return new PortraitPage(
                space,
                known,
                area,
                withinWhole,
                departement ? "Département" : null,
                sections,
                distinctions(known, sections, withinWhole),
                sides.alike(),
                links(space, alikes),
                map(space, known, area),
                DiagnosisTabs.of(space, DiagnosisTabs.Current.PORTRAIT));
    }

    /// What stands side by side.
    ///
    /// @param withinWhole whether the area is part of a whole it is compared with
    /// @param alike the area that looks most like it, or null
    private record Sides(
            Area area, boolean withinWhole, @Nullable Area alike) {}

    private static List<Link> links(Space space, List<Area> areas) {
        return areas.stream()
                .map(area -> new Link(area.fullName(), DiagnosisAddress.portrait(space, area)))
                .toList();
    }

    private static List<String> distinctions(
            KnownTerritory known, List<PortraitSection> sections, boolean withinWhole) {
        var sentences = new Sentences(withinWhole ? known.within() : "dans le département");
        List<Departure.Pair> pairs = sections.stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> new Departure.Pair(line.here(), withinWhole ? line.city() : line.departement()))
                .toList();
        return Departure.of(pairs, LEAST_DISTINCTION).stream()
                .limit(MOST_DISTINCTIONS)
                .flatMap(departure -> sentences.tell(departure.here(), departure.whole()).stream())
                .toList();
    }

    private List<PortraitSection> sections(Space space, KnownTerritory known, Sides sides) {
        var sentences = new Sentences(known.within());
        return Arrays.stream(Indicator.Section.values())
                .map(section -> new PortraitSection(
                        section,
                        indicators.listIndicators().stream()
                                .filter(indicator -> indicator.section() == section)
                                .map(indicator -> line(space, known, sides, indicator, sentences))
                                .filter(line -> line.isKnown() || isKept(line.here()))
                                .toList()))
                .filter(section -> section.lines().stream().anyMatch(PortraitLine::isKnown))
                .toList();
    }

    // What is kept back is said; what no file tells is not.
    private static boolean isKept(Figure figure) {
        return figure instanceof Figure.Unknown unknown && unknown.reason() != Figure.Reason.NO_SOURCE;
    }

    private PortraitLine line(
            Space space, KnownTerritory known, Sides sides, Indicator indicator, Sentences sentences) {
        Figure here = known.figures().figureOf(indicator, sides.area());
        Figure city = new Figure.Unknown(indicator, Figure.Reason.NO_SOURCE);
        Figure departement = city;
        Figure alikeThere = city;
        if (here instanceof Figure.Known figure) {
            city = sides.withinWhole()
                    ? known.figures().comparableTo(figure, known.territory().whole())
                    : city;
            departement = known.figures().inDepartement(figure);
            alikeThere = sides.alike() == null ? alikeThere : known.figures().comparableTo(figure, sides.alike());
        }
        return new PortraitLine(
                here,
                city,
                departement,
                alikeThere,
                here instanceof Figure.Known figure ? known.figures().evolutionOf(figure, sides.area()) : List.of(),
                indicators.conceptOf(indicator).name(),
                sentences.tell(here, city).orElse(null),
                DiagnosisAddress.map(space, indicator));
    }

    private @Nullable FigureMap map(Space space, KnownTerritory known, Area area) {
        Indicator indicator = indicators.findIndicator(FIRST_MAP).orElseThrow();
        return new FigureMaps(space, known, shapes, LocalDate.now(clock))
                .best(indicator, area)
                .orElse(null);
    }
}
