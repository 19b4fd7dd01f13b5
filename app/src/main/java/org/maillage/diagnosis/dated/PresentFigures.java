package org.maillage.diagnosis.dated;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.diagnosis.portrait.FigureWords;
import org.maillage.figures.Basis;
import org.maillage.figures.Figure;
import org.maillage.figures.Figures;
import org.maillage.figures.Indicator;
import org.maillage.figures.Indicators;
import org.maillage.figures.TerritoryFigures;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// All that is known of a territory at this moment, area by area, as rows.
@Component
public class PresentFigures {

    private final Areas areas;
    private final Figures figures;
    private final Indicators indicators;

    PresentFigures(Areas areas, Figures figures, Indicators indicators) {
        this.areas = areas;
        this.figures = figures;
        this.indicators = indicators;
    }

    /// The whole first, then its parts and their IRIS; what no file tells is left out, what is kept back is said.
    public List<DatedFigure> of(AreaId whole) {
        Territory territory = areas.getTerritory(whole);
        List<Area> iris = areas.listIris(territory);
        TerritoryFigures known = figures.read(territory, iris);
        return Stream.of(Stream.of(territory.whole()), territory.within().stream(), iris.stream())
                .flatMap(all -> all)
                .flatMap(area -> indicators.listIndicators().stream().flatMap(indicator -> row(known, area, indicator)))
                .toList();
    }

    private Stream<DatedFigure> row(TerritoryFigures known, Area area, Indicator indicator) {
        return switch (known.figureOf(indicator, area)) {
            case Figure.Known one ->
                Stream.of(row(area, one, FigureWords.isHidden(one) ? null : one.value(), one.basis()));
            case Figure.Between between -> Stream.of(row(area, between, null, between.basis()));
            case Figure.Unknown unknown ->
                unknown.reason() == Figure.Reason.NO_SOURCE ? Stream.empty() : Stream.of(kept(area, unknown));
        };
    }

    private DatedFigure row(Area area, Figure figure, @Nullable Double value, Basis basis) {
        Indicator indicator = figure.indicator();
        return new DatedFigure(
                area.slug(),
                area.fullName(),
                indicator.key(),
                indicator.name(),
                value,
                FigureWords.of(figure),
                indicator.unit().name(),
                indicators.conceptOf(indicator).name(),
                basis.edition().source().name() + ", "
                        + basis.edition().source().producer(),
                basis.edition().year(),
                FigureWords.method(basis),
                FigureWords.reliability(basis),
                basis.edition().fileName(),
                FigureWords.lines(basis));
    }

    private DatedFigure kept(Area area, Figure.Unknown unknown) {
        Indicator indicator = unknown.indicator();
        return new DatedFigure(
                area.slug(),
                area.fullName(),
                indicator.key(),
                indicator.name(),
                null,
                FigureWords.of(unknown),
                indicator.unit().name(),
                indicators.conceptOf(indicator).name(),
                "",
                null,
                "",
                "",
                "",
                "");
    }
}
