package org.maillage.directory.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.maillage.directory.Placing;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Shape;
import org.maillage.territory.Shapes;
import org.maillage.territory.Territory;
import org.maillage.territory.drawing.Outline;
import org.maillage.territory.drawing.OutlineMap;
import org.springframework.stereotype.Component;

/// Draws where one place lies.
@Component
public class SmallMaps {

    private static final int WIDTH = 320;

    private final Shapes shapes;
    private final Clock clock;
    private final GeometryFactory points = new GeometryFactory();

    SmallMaps(Shapes shapes, Clock clock) {
        this.shapes = shapes;
        this.clock = clock;
    }

    public Optional<SmallMap> of(
            Territory territory, Optional<Double> latitude, Optional<Double> longitude, @Nullable Placing placing) {
        if (latitude.isEmpty() || longitude.isEmpty()) {
            return Optional.empty();
        }
        Map<AreaId, Shape> limits =
                shapes.inForce(territory.parts().stream().map(Area::id).toList(), LocalDate.now(clock));
        var extent = new Envelope(new Coordinate(longitude.get(), latitude.get()));
        limits.values().forEach(shape -> extent.expandToInclude(shape.geometry().getEnvelopeInternal()));
        OutlineMap<String> map = OutlineMap.of(Map.of("extent", points.toGeometry(extent)), WIDTH);
        Outline place = map.draw(points.createPoint(new Coordinate(longitude.get(), latitude.get())));
        return limits.isEmpty()
                ? Optional.empty()
                : Optional.of(new SmallMap(
                        map.viewBox(),
                        limits.values().stream()
                                .map(shape -> map.draw(shape.geometry()).path())
                                .toList(),
                        place.labelX(),
                        place.labelY(),
                        words(placing)));
    }

    /// "Position trouvée d’après l’adresse, ressemblance 93 %."; empty without position.
    public static String words(@Nullable Placing placing) {
        if (placing == null) {
            return "";
        }
        return switch (placing.way()) {
            case GIVEN -> "Position donnée par la source.";
            case HAND -> "Position choisie sur la carte.";
            case GEOCODED ->
                "Position trouvée d’après l’adresse"
                        + (placing.score() == null
                                ? "."
                                : ", ressemblance %d\u00a0%%.".formatted(Math.round(placing.score() * 100)));
        };
    }
}
