package org.maillage.benchmarks.input;

import java.util.Arrays;
import java.util.Random;
import org.maillage.engine.line.Plane;

/// A country drawn from a seed, the same on every machine: towns whose sizes follow a power of their rank, squares
/// spread around them no denser than squares of 200 m can lie, services nearer to the middle.
final class SyntheticCountry {

    private static final long SEED = 11;
    private static final int SQUARES_PER_TOWN = 77;
    private static final double WIDTH_METRES = 1_000_000;
    private static final double HEIGHT_METRES = 900_000;
    private static final double POWER = -0.8;
    private static final double SQUARES_PER_SQUARE_METRE = 25e-6;
    private static final double SMALLEST_SPREAD_METRES = 400;
    private static final double SERVICES_SPREAD = 0.7;

    private final Random random = new Random(SEED);
    private final double[] townX;
    private final double[] townY;
    private final double[] sizesUpTo;
    private final double[] spread;

    private SyntheticCountry(int squares) {
        int towns = Math.max(1, squares / SQUARES_PER_TOWN);
        townX = random.doubles(towns, 0, WIDTH_METRES).toArray();
        townY = random.doubles(towns, 0, HEIGHT_METRES).toArray();
        sizesUpTo = new double[towns];
        Arrays.setAll(sizesUpTo, town -> StrictMath.pow(town + 1, POWER));
        for (int town = 1; town < towns; town++) {
            sizesUpTo[town] += sizesUpTo[town - 1];
        }
        spread = new double[towns];
        Arrays.setAll(spread, town -> spread(squares * sizeOf(town)));
    }

    static Country of(int squares, int services) {
        var country = new SyntheticCountry(squares);
        Plane squarePoints = country.around(squares, 1);
        Plane servicePoints = country.around(services, SERVICES_SPREAD);
        return Country.of(
                "synthetic-country-" + squares,
                "pays tiré au sort",
                squarePoints,
                Country.numbers(squares, SEED + 1),
                servicePoints,
                Country.numbers(services, SEED + 2));
    }

    /// The share of all squares.
    private double sizeOf(int town) {
        return (sizesUpTo[town] - (town == 0 ? 0 : sizesUpTo[town - 1])) / sizesUpTo[sizesUpTo.length - 1];
    }

    private static double spread(double squares) {
        return Math.max(
                SMALLEST_SPREAD_METRES, StrictMath.sqrt(squares / (2 * StrictMath.PI * SQUARES_PER_SQUARE_METRE)));
    }

    private Plane around(int count, double share) {
        var x = new double[count];
        var y = new double[count];
        for (int point = 0; point < count; point++) {
            int town = town(random.nextDouble());
            x[point] = townX[town] + share * spread[town] * random.nextGaussian();
            y[point] = townY[town] + share * spread[town] * random.nextGaussian();
        }
        return new Plane(x, y);
    }

    private int town(double share) {
        int found = Arrays.binarySearch(sizesUpTo, share * sizesUpTo[sizesUpTo.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, sizesUpTo.length - 1);
    }
}
