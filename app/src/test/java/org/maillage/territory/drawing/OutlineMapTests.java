package org.maillage.territory.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class OutlineMapTests {

    @Test
    void northIsUpAndAKilometreIsAsLongEastwards() {
        // At 60° north a degree of longitude is half a degree of latitude.
        var map = OutlineMap.of(Map.of("land", read("POLYGON((2 59.5, 4 59.5, 4 60.5, 2 60.5, 2 59.5))")), 216);

        assertThat(map.viewBox()).isEqualTo("0 0 216 216");
        assertThat(map.outlines().get("land").path()).isEqualTo("M8.0 208.0L208.0 208.0L208.0 8.0L8.0 8.0Z");
    }

    @Test
    void aHoleIsARingOfItsOwnAndTheLabelStandsBesideIt() {
        var map = OutlineMap.of(
                Map.of("ring", read("POLYGON((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 2 8, 8 8, 8 2, 2 2))")), 400);

        Outline outline = map.outlines().get("ring");
        assertThat(outline.path().chars().filter(letter -> letter == 'Z')).hasSize(2);
        assertThat(outline.labelX() < 85 || outline.labelX() > 315).isTrue();
    }

    @Test
    void aPointIsADotAndAFaultStandsAtItsPlace() {
        var map = OutlineMap.of(Map.of("square", read("POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))")), 116);

        Outline dot = map.draw(read("POINT(1 1)"));
        assertThat(dot.path()).isEqualTo("M104.0 8.0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z");
        assertThat(dot.labelX()).isEqualTo(108);
    }

    @Test
    void aShapeThatCrossesItselfIsDrawnAsItIs() {
        var map = OutlineMap.of(Map.of(1, read("POLYGON((0 0, 1 1, 1 0, 0 1, 0 0))")), 116);

        assertThat(map.outlines().get(1).path().chars().filter(letter -> letter == 'L'))
                .hasSize(3);
    }

    @Test
    void emptyShapesAndNoShapesMakeNoOutline() {
        assertThat(OutlineMap.of(Map.of(1, new GeometryFactory().createPolygon()), 100)
                        .outlines())
                .isEmpty();
        assertThat(OutlineMap.of(new TreeMap<String, Geometry>(), 100).height()).isPositive();
    }

    @Test
    void aNarrowLandIsNoTallerThanAScreen() {
        Geometry strip = new GeometryFactory().toGeometry(new Envelope(2, 2.001, 47, 48));

        assertThat(OutlineMap.of(Map.of(1, strip), 500).height()).isLessThanOrEqualTo(701);
    }

    private static Geometry read(String text) {
        try {
            return new WKTReader().read(text);
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
