package org.maillage.benchmarks.input;

import java.util.Random;
import java.util.stream.IntStream;
import org.maillage.engine.street.NetworkBuilder;
import org.maillage.engine.street.NodeStreets;
import org.maillage.engine.street.StreetNetwork;

/// A city drawn from a seed, the same on every machine: an irregular grid of streets with gaps, diagonals and one-way
/// streets, cut by a river that few bridges cross.
final class SyntheticCity {

    private static final long SEED = 7;
    private static final double BLOCK_METRES = 110;
    private static final double ASIDE_METRES = 35;
    private static final double STREET = 0.9;
    private static final double DIAGONAL = 0.12;
    private static final double ONE_WAY = 0.2;
    private static final int COLUMNS_PER_BRIDGE = 40;
    private static final double MEANDER_METRES = 900;
    private static final double MEANDER_LENGTH_METRES = 2_500;

    private static final double MILLIS_PER_METRE = 3_600 / 4.5;
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double SOUTH = 47.4;
    private static final double WEST = -0.7;
    private static final double METRES_PER_LON = METRES_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(SOUTH));

    private final int side;
    private final Random random = new Random(SEED);
    private final double[] x;
    private final double[] y;
    private final int[] node;
    private final NetworkBuilder network;

    private SyntheticCity(int side) {
        this.side = side;
        x = new double[side * side];
        y = new double[side * side];
        for (int crossing = 0; crossing < side * side; crossing++) {
            x[crossing] = BLOCK_METRES * column(crossing) + aside();
            y[crossing] = BLOCK_METRES * row(crossing) + aside();
        }
        node = nodesAlongSquares(side);
        network = new NetworkBuilder(side * side);
    }

    /// @param side how many crossings from west to east, and from south to north
    static NodeStreets streets(int side) {
        return new NodeStreets(new SyntheticCity(side).draw());
    }

    private StreetNetwork draw() {
        for (int crossing = 0; crossing < side * side; crossing++) {
            boolean east = column(crossing) + 1 < side;
            boolean north = row(crossing) + 1 < side;
            if (east) {
                street(crossing, crossing + 1, STREET);
            }
            if (north) {
                street(crossing, crossing + side, STREET);
            }
            if (east && north) {
                street(crossing, crossing + side + 1, DIAGONAL);
            }
        }
        return network.build("synthetic-" + side);
    }

    private void street(int from, int to, double likelihood) {
        boolean built = random.nextDouble() < likelihood;
        boolean oneWay = random.nextDouble() < ONE_WAY;
        boolean crosses = isNorth(from) != isNorth(to);
        if (crosses ? !isBridge(from, to) : !built) {
            return;
        }
        double metres = StrictMath.hypot(x[to] - x[from], y[to] - y[from]);
        int millis = (int) Math.round(metres * MILLIS_PER_METRE);
        int back = oneWay && !crosses ? StreetNetwork.CLOSED : millis;
        network.add(node[from], node[to], millis, back, lat(from), lon(from), lat(to), lon(to));
    }

    private boolean isBridge(int from, int to) {
        return column(from) == column(to) && column(from) % COLUMNS_PER_BRIDGE == COLUMNS_PER_BRIDGE / 2;
    }

    private boolean isNorth(int crossing) {
        double middle = side * BLOCK_METRES / 2;
        return y[crossing] > middle + MEANDER_METRES * StrictMath.sin(x[crossing] / MEANDER_LENGTH_METRES);
    }

    private double aside() {
        return ASIDE_METRES * (2 * random.nextDouble() - 1);
    }

    private int column(int crossing) {
        return crossing % side;
    }

    private int row(int crossing) {
        return crossing / side;
    }

    private double lat(int crossing) {
        return SOUTH + y[crossing] / METRES_PER_DEGREE;
    }

    private double lon(int crossing) {
        return WEST + x[crossing] / METRES_PER_LON;
    }

    /// Numbers crossings so that near ones are near in memory, for every contender: by squares of squares.
    private static int[] nodesAlongSquares(int side) {
        long[] order = IntStream.range(0, side * side)
                .mapToLong(crossing -> (interleaved(crossing % side, crossing / side) << Integer.SIZE) | crossing)
                .sorted()
                .toArray();
        var node = new int[side * side];
        for (int rank = 0; rank < order.length; rank++) {
            node[(int) order[rank]] = rank;
        }
        return node;
    }

    private static long interleaved(int column, int row) {
        long bits = 0;
        for (int bit = 0; bit < Short.SIZE; bit++) {
            bits |= (long) (column >> bit & 1) << (2 * bit) | (long) (row >> bit & 1) << (2 * bit + 1);
        }
        return bits;
    }
}
