package org.maillage.diagnosis.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Constats;
import org.maillage.diagnosis.Figure;
import org.maillage.diagnosis.Figures;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Territory;
import org.springframework.stereotype.Component;

/// The figures that a constat and those that say the same rest on.
@Component
class SheetFigures {

    private final Figures figures;

    SheetFigures(Figures figures) {
        this.figures = figures;
    }

    int countOf(Space space, Constats.Group group) {
        return figures.listOf(space.id(), idsOf(group)).size();
    }

    List<ConstatSheetPage.FigureLine> linesOf(Space space, Constats.Group group, Territory territory) {
        var byId = group.voices().stream().collect(Collectors.toMap(Constat::id, voice -> voice));
        return figures.listOf(space.id(), idsOf(group)).stream()
                .map(figure -> line(space, figure, byId.get(figure.constat()), territory))
                .toList();
    }

    private static ConstatSheetPage.FigureLine line(
            Space space, Figure figure, @Nullable Constat constat, Territory territory) {
        boolean may = constat != null && ConstatDesk.mayChange(space, constat);
        Figure.Draft said = figure.said();
        return new ConstatSheetPage.FigureLine(
                said.label(),
                said.value(),
                Stream.of(placeOf(said.area(), territory), Integer.toString(said.year()))
                        .collect(Collectors.joining(", ")),
                said.source(),
                may
                        ? space.path(figure.constat().path()) + "/chiffres/"
                                + figure.id().value() + "/suppression"
                        : null);
    }

    private static String placeOf(@Nullable AreaId area, Territory territory) {
        return Optional.ofNullable(area)
                .flatMap(territory::findArea)
                .map(Area::fullName)
                .orElse(ConstatLines.WHOLE);
    }

    private static List<ConstatId> idsOf(Constats.Group group) {
        return group.voices().stream().map(Constat::id).toList();
    }
}
