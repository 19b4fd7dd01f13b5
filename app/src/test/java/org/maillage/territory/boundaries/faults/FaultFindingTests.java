package org.maillage.territory.boundaries.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.maillage.territory.LocalMeters;
import org.maillage.territory.boundaries.reading.BoundaryReader;

/// Squares of a hundred metres around a place of Anjou.
class FaultFindingTests {

    private static final LocalMeters ANJOU = LocalMeters.around(new Envelope(-0.55, -0.55, 47.47, 47.47));

    private static final Geometry WEST = square(0, 0, 100, 100);
    private static final Geometry EAST = square(100, 0, 200, 100);

    @Test
    void neighboursThatFitHaveNoFault() {
        assertThat(FaultFinding.find(Map.of(1, WEST, 2, EAST), true)).isEmpty();
        assertThat(Mending.mend(Map.of(1, WEST, 2, EAST), true)).isEmpty();
    }

    @Test
    void aHandsBreadthIsNoFault() {
        assertThat(FaultFinding.find(Map.of(1, WEST, 2, square(99.8, 0, 200, 100)), true))
                .isEmpty();
    }

    @Test
    void anOutlineThatCrossesItselfIsShownWhereItDoesAndUntangled() {
        Geometry bow = meters("POLYGON((0 0, 100 100, 100 0, 0 100, 0 0))");

        List<Fault> faults = FaultFinding.find(Map.of(7, bow), true);

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.CROSSING);
            assertThat(fault.ranks()).containsExactly(7);
            assertThat(ANJOU.toMeters(fault.place()).getCoordinate().x).isEqualTo(50, within(0.01));
        });
        Geometry mended = Mending.mend(Map.of(7, bow), true).get(7).degrees();
        assertThat(mended.isValid()).isTrue();
        assertThat(LocalMeters.squareMeters(mended)).isEqualTo(5_000, within(5.0));
    }

    @Test
    void groundThatTwoClaimIsMeasuredAndGoesToTheFirstWhenItIsNarrow() {
        Geometry wide = square(96, 0, 200, 100);

        assertThat(FaultFinding.find(Map.of(1, WEST, 2, wide), true))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Fault.Kind.OVERLAP);
                    assertThat(fault.ranks()).containsExactly(1, 2);
                    assertThat(fault.squareMeters()).isEqualTo(400, within(1.0));
                });
        var mended = Mending.mend(Map.of(1, WEST, 2, wide), true);
        assertThat(mended).containsOnlyKeys(2);
        assertThat(mended.get(2).changedSquareMeters()).isEqualTo(400, within(1.0));
        assertThat(LocalMeters.squareMeters(mended.get(2).degrees())).isEqualTo(10_000, within(10.0));
    }

    @Test
    void aWideOverlapIsLeftToPeople() {
        Map<Integer, Geometry> layer = Map.of(1, WEST, 2, square(60, 0, 200, 100));

        assertThat(FaultFinding.find(layer, true)).hasSize(1);
        assertThat(Mending.mend(layer, true)).isEmpty();
    }

    @Test
    void groundThatNobodyClaimsGoesToWhoBordersItLongestWhenItIsNarrow() {
        Map<Integer, Geometry> layer = new HashMap<>(ring(4));

        assertThat(FaultFinding.find(layer, true)).singleElement().satisfies(fault -> {
            assertThat(fault.kind()).isEqualTo(Fault.Kind.GAP);
            assertThat(fault.squareMeters()).isEqualTo(240, within(1.0));
        });
        assertThat(FaultFinding.find(layer, false)).isEmpty();
        assertThat(Mending.mend(layer, true)).hasSize(1).allSatisfy((rank, mended) -> {
            assertThat(mended.changedSquareMeters()).isEqualTo(240, within(1.0));
        });
        layer.putAll(apply(layer));
        assertThat(FaultFinding.find(layer, true)).isEmpty();
        assertThat(Mending.mend(ring(60), true)).isEmpty();
    }

    @Test
    void crumbsAreDropped() {
        Geometry crumbled =
                meters("MULTIPOLYGON(((0 0, 100 0, 100 100, 0 100, 0 0)), ((300 0, 303 0, 303 3, 300 3, 300 0)))");

        assertThat(FaultFinding.find(Map.of(1, crumbled), true))
                .extracting(Fault::kind)
                .containsExactly(Fault.Kind.CRUMB);
        assertThat(Mending.mend(Map.of(1, crumbled), true).get(1).degrees().getNumGeometries())
                .isEqualTo(1);
    }

    @Test
    void theIrisOfAngersFitOneAnother() {
        Path file = Path.of(
                System.getProperty("maillage.shared", "../shared"),
                "data",
                "boundaries",
                "iris_49_maine-et-loire.geojson");
        assumeTrue(Files.exists(file));
        var angers = new HashMap<Integer, Geometry>();
        BoundaryReader.read("iris.geojson", file, feature -> {
            if (feature.geometry() != null
                    && "49007".equals(feature.attributes().get("INSEE_COM"))) {
                angers.put(feature.rank(), feature.geometry());
            }
        });

        assertThat(angers).hasSize(69);
        assertThat(FaultFinding.find(angers, true)).isEmpty();
    }

    private static Map<Integer, Geometry> apply(Map<Integer, Geometry> layer) {
        var mended = new HashMap<Integer, Geometry>();
        Mending.mend(layer, true).forEach((rank, one) -> mended.put(rank, one.degrees()));
        return mended;
    }

    // Four rectangles around a hole of sixty metres by so many.
    private static Map<Integer, Geometry> ring(int height) {
        return Map.of(
                1, square(0, 0, 160, 50),
                2, square(0, 50, 50, 50 + height),
                3, square(110, 50, 160, 50 + height),
                4, square(0, 50 + height, 160, 100 + height));
    }

    private static Geometry square(double west, double south, double east, double north) {
        return meters(
                "POLYGON((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))".formatted(west, south, east, north));
    }

    private static Geometry meters(String text) {
        try {
            return ANJOU.toDegrees(new WKTReader().read(text));
        } catch (ParseException e) {
            throw new AssertionError(e);
        }
    }
}
