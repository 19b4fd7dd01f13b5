package org.maillage.engine.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HilbertOrderTests {

    /// Any square of cells whose side is a power of two is gone through without a jump: here the one at the start.
    @Test
    void stepsFromEachCellToTheNext() {
        int side = 64;
        int[] cells = IntStream.range(0, side * side)
                .boxed()
                .sorted((one, other) -> Long.compare(
                        HilbertCurve.along(one % side, one / side), HilbertCurve.along(other % side, other / side)))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int rank = 1; rank < cells.length; rank++) {
            int across = Math.abs(cells[rank] % side - cells[rank - 1] % side);
            int up = Math.abs(cells[rank] / side - cells[rank - 1] / side);
            assertThat(across + up).as("step %d", rank).isEqualTo(1);
        }
        assertThat(IntStream.of(cells).mapToLong(cell -> HilbertCurve.along(cell % side, cell / side)))
                .containsExactly(
                        IntStream.range(0, side * side).asLongStream().boxed().toArray(Long[]::new));
    }

    @Test
    void endsInTheLastCorner() {
        assertThat(HilbertCurve.along(HilbertCurve.SIDE - 1, 0)).isEqualTo((1L << 32) - 1);
    }

    @Test
    void ordersEveryPointOnceAndEqualsAsTheyCame() {
        var random = new Random(1);
        int count = 10_000;
        var points = new Plane(
                random.doubles(count, 0, 50).map(Math::floor).toArray(),
                random.doubles(count, 0, 30).map(Math::floor).toArray());
        int[] order = HilbertOrder.of(points);
        assertThat(Arrays.stream(order).sorted().toArray())
                .containsExactly(IntStream.range(0, count).toArray());
        for (int rank = 1; rank < count; rank++) {
            if (isInOnePlace(points, order[rank - 1], order[rank])) {
                assertThat(order[rank]).isGreaterThan(order[rank - 1]);
            }
        }
        long places = IntStream.range(1, count)
                .filter(rank -> !isInOnePlace(points, order[rank - 1], order[rank]))
                .count();
        long distinct = IntStream.range(0, count)
                .mapToObj(point -> points.x()[point] + " " + points.y()[point])
                .distinct()
                .count();
        assertThat(places + 1).as("all of a place side by side").isEqualTo(distinct);
    }

    private static boolean isInOnePlace(Plane points, int one, int other) {
        return points.x()[one] == points.x()[other] && points.y()[one] == points.y()[other];
    }
}
