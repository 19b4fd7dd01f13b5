package org.maillage.figures.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Two IRIS side by side, West and East, each one degree wide; a quartier over the border of both.
class CarriageTests {

    private static final Map<String, Geometry> TOWN = Map.of("west", box(0, 1), "east", box(1, 2));

    @Test
    void countsAPartInPeople() {
        // Sixty people of the West live beyond 0,5, forty before it.
        var squares = List.of(new Square(0.2, 0.5, 40), new Square(0.8, 0.5, 60), new Square(1.2, 0.5, 10));
        assertThat(new Carriage(TOWN, squares).within(box(0.5, 1.5)))
                .containsExactly(new Part("east", 1, 10), new Part("west", 0.6, 60));
    }

    @Test
    void countsAPartInSurfaceWhereNobodyIsKnownToLive() {
        assertThat(new Carriage(TOWN, List.of()).within(box(0.75, 1.5)))
                .satisfiesExactly(
                        east -> {
                            assertThat(east.share()).isCloseTo(0.5, within(1e-9));
                            assertThat(east.people()).isNaN();
                        },
                        west -> assertThat(west.share()).isCloseTo(0.25, within(1e-9)));
    }

    @Test
    void leavesOutTheSliverOfABoundaryDrawnTwice() {
        assertThat(new Carriage(TOWN, List.of()).within(box(0.999, 2)))
                .extracting(Part::iris)
                .containsExactly("east");
    }

    @Test
    void sharesEachIrisOutAmongQuartiersThatCoverIt() {
        var random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Square> squares = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(30); i++) {
                squares.add(new Square(random.nextDouble() * 2, random.nextDouble(), 1 + random.nextInt(200)));
            }
            var carriage = new Carriage(TOWN, squares);
            double cut = 0.1 + 1.8 * random.nextDouble();
            List<Part> parts = new ArrayList<>(carriage.within(box(0, cut)));
            parts.addAll(carriage.within(box(cut, 2)));
            for (String iris : TOWN.keySet()) {
                assertThat(parts.stream()
                                .filter(part -> part.iris().equals(iris))
                                .mapToDouble(Part::share)
                                .sum())
                        .isCloseTo(1, within(0.0101));
            }
        }
    }

    private static Geometry box(double west, double east) {
        return new GeometryFactory().toGeometry(new Envelope(west, east, 0, 1));
    }
}
