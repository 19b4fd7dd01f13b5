package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class NestingTests {

    private static final GeometryFactory SHAPES = new GeometryFactory();

    @Test
    void anAreaLiesWhereMoreThanHalfOfItDoes() {
        Geometry quartier = box(0, 0, 10, 10);

        assertThat(Nesting.shareInside(box(8, 0, 12, 10), quartier)).isEqualTo(0.5, within(1e-9));
        assertThat(Nesting.liesIn(box(8, 0, 12, 10), quartier)).isFalse();
        assertThat(Nesting.liesIn(box(7.9, 0, 12, 10), quartier)).isTrue();
        assertThat(Nesting.liesIn(SHAPES.createPoint(new Coordinate(3, 3)), quartier))
                .isTrue();
        assertThat(Nesting.shareInside(SHAPES.createPolygon(), quartier)).isZero();
    }

    @Test
    void theSmallestOfThoseAroundItIsItsParent() {
        assertThat(Nesting.findInnermost(
                        box(1, 1, 2, 2), Map.of("town", box(0, 0, 50, 50), "quartier", box(0, 0, 10, 10))))
                .contains("quartier");
        assertThat(Nesting.findInnermost(box(70, 70, 71, 71), Map.of("town", box(0, 0, 50, 50))))
                .isEmpty();
    }

    @Test
    void aListSaysMoreThanAShape() {
        AreaId listed = id();
        AreaId shaped = id();
        AreaId neither = id();
        AreaId west = id();
        AreaId east = id();
        var shapes = Map.of(
                shaped,
                shape(shaped, box(0, 0, 10, 10)),
                west,
                shape(west, box(0, 0, 5, 5)),
                east,
                shape(east, box(20, 0, 25, 5)));

        assertThat(Composition.of(
                        List.of(listed, shaped, neither), List.of(west, east), Map.of(listed, Set.of(east)), shapes))
                .isEqualTo(Map.of(listed, Set.of(east), shaped, Set.of(west)));
    }

    @Test
    void aDegreeIsAsLongAsTheEarthSays() {
        // A hectare in Angers, by the length of a degree at 47.47° north (IGN: 111 178 m and 75 390 m).
        Geometry hectare = box(-0.55, 47.47, -0.55 + 100 / 75_390.0, 47.47 + 100 / 111_178.0);

        assertThat(LocalMeters.squareMeters(hectare)).isEqualTo(10_000, within(20.0));
        LocalMeters around = LocalMeters.around(hectare.getEnvelopeInternal());
        assertThat(around.toDegrees(around.toMeters(hectare)).equalsExact(hectare, 1e-12))
                .isTrue();
    }

    private static Geometry box(double west, double south, double east, double north) {
        return SHAPES.toGeometry(new Envelope(west, east, south, north));
    }

    private static Shape shape(AreaId area, Geometry geometry) {
        return new Shape(area, null, null, geometry, false, "Ville");
    }

    private static AreaId id() {
        return new AreaId(UUID.randomUUID());
    }
}
