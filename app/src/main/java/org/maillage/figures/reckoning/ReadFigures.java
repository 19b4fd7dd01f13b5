package org.maillage.figures.reckoning;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.maillage.figures.EditionId;
import org.maillage.figures.Figure;
import org.maillage.figures.Indicator;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.Level;
import org.maillage.figures.Source;
import org.maillage.figures.TerritoryFigures;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;

/// Figures of a territory from what was read of it.
///
/// @param editions in force, those of a source by year, the latest first
/// @param lines by edition, then by code
/// @param parts the IRIS each area is made of
/// @param departement the IRIS of the département by edition, where more than the territory was kept of it
public record ReadFigures(
        List<KeptEdition> editions,
        Map<EditionId, Map<String, Line>> lines,
        Map<AreaId, List<Part>> parts,
        Map<EditionId, Map<String, Line>> departement)
        implements TerritoryFigures {

    @Override
    public Figure figureOf(Indicator indicator, Area area) {
        List<Figure> candidates = indicator.series().stream()
                .flatMap(series -> editionsOf(indicator, series))
                .map(edition -> figure(indicator, area, edition))
                .toList();
        return candidates.stream()
                .filter(figure ->
                        figure instanceof Figure.Known known && known.basis().isCounted())
                .findFirst()
                .or(() -> first(candidates, Figure.Known.class))
                .or(() -> first(candidates, Figure.Between.class))
                .or(() -> candidates.stream()
                        .map(Figure.Unknown.class::cast)
                        .min(Comparator.comparing(unknown -> -unknown.reason().ordinal())))
                .orElse(new Figure.Unknown(indicator, Figure.Reason.NO_SOURCE));
    }

    private static Optional<Figure> first(List<Figure> candidates, Class<? extends Figure> kind) {
        return candidates.stream().filter(kind::isInstance).findFirst();
    }

    @Override
    public Figure comparableTo(Figure.Known figure, Area area) {
        KeptEdition edition = figure.basis().edition();
        return Stream.concat(Stream.of(edition), sameYear(edition))
                .map(candidate -> figure(figure.indicator(), area, candidate))
                .filter(Figure.Known.class::isInstance)
                .findFirst()
                .orElse(new Figure.Unknown(figure.indicator(), Figure.Reason.NO_SOURCE));
    }

    private Stream<KeptEdition> sameYear(KeptEdition edition) {
        return editions.stream()
                .filter(other -> other != edition
                        && other.year() == edition.year()
                        && other.source().series().equals(edition.source().series()));
    }

    @Override
    public Figure inDepartement(Figure.Known figure) {
        KeptEdition edition = figure.basis().edition();
        Map<String, Line> published = departement.get(edition.id());
        return published == null
                ? new Figure.Unknown(figure.indicator(), Figure.Reason.NO_SOURCE)
                : new Reckoning(figure.indicator(), edition).ofDepartement(published);
    }

    @Override
    public List<Figure.Known> evolutionOf(Figure.Known figure, Area area) {
        String source = figure.basis().edition().source().key();
        return editions.stream()
                .filter(edition -> edition.source().key().equals(source))
                .map(edition -> figure(figure.indicator(), area, edition))
                .filter(Figure.Known.class::isInstance)
                .map(Figure.Known.class::cast)
                .sorted(Comparator.comparing(known -> known.basis().edition().year()))
                .toList();
    }

    private Stream<KeptEdition> editionsOf(Indicator indicator, String series) {
        return editions.stream()
                .filter(edition -> edition.source().series().equals(series)
                        && edition.measures().containsAll(indicator.measures()));
    }

    private Figure figure(Indicator indicator, Area area, KeptEdition edition) {
        var reckoning = new Reckoning(indicator, edition);
        Map<String, Line> told = lines.getOrDefault(edition.id(), Map.of());
        if (isOf(area.kind(), edition.source())) {
            return Optional.ofNullable(area.code())
                    .map(told::get)
                    .map(reckoning::published)
                    .orElse(new Figure.Unknown(indicator, Figure.Reason.NO_SOURCE));
        }
        List<Part> made = parts.getOrDefault(area.id(), List.of());
        if (edition.source().level() == Level.CARREAU && !made.isEmpty()) {
            return reckoning.ofSquares(made);
        }
        return edition.source().level() == Level.IRIS && !made.isEmpty()
                ? reckoning.ofParts(made, told)
                : new Figure.Unknown(indicator, Figure.Reason.NO_SOURCE);
    }

    // A file of communes and of what they lie in publishes both.
    private static boolean isOf(Area.Kind kind, Source source) {
        return kind.name().equals(source.level().name()) || (kind == Area.Kind.EPCI && source.within() != null);
    }
}
