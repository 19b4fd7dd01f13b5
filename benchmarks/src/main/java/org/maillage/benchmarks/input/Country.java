package org.maillage.benchmarks.input;

import java.util.Arrays;
import java.util.Random;
import org.maillage.engine.line.Plane;

/// Squares where people live and services with places, in metres of a plane, both in spatial order.
///
/// @param key names it among the digests that are expected
/// @param name as shown
/// @param people in each square
/// @param capacity of each service
public record Country(String key, String name, Plane squares, double[] people, Plane services, double[] capacity) {

    private static final double CELL_METRES = 2_000;

    /// Puts both in spatial order: by cells of two kilometres, row after row.
    public static Country of(
            String key, String name, Plane squares, double[] people, Plane services, double[] capacity) {
        int[] squareOrder = spatialOrder(squares);
        int[] serviceOrder = spatialOrder(services);
        return new Country(
                key,
                name,
                pick(squares, squareOrder),
                pick(people, squareOrder),
                pick(services, serviceOrder),
                pick(capacity, serviceOrder));
    }

    private static int[] spatialOrder(Plane points) {
        double west = Arrays.stream(points.x()).min().orElse(0);
        double south = Arrays.stream(points.y()).min().orElse(0);
        var keys = new long[points.count()];
        for (int point = 0; point < keys.length; point++) {
            long row = (long) ((points.y()[point] - south) / CELL_METRES);
            long column = (long) ((points.x()[point] - west) / CELL_METRES);
            keys[point] = (row << 47) | (column << 31) | point;
        }
        Arrays.sort(keys);
        return Arrays.stream(keys)
                .mapToInt(key -> (int) key & Integer.MAX_VALUE)
                .toArray();
    }

    static Plane pick(Plane points, int[] order) {
        return new Plane(pick(points.x(), order), pick(points.y(), order));
    }

    static double[] pick(double[] numbers, int[] order) {
        return Arrays.stream(order).mapToDouble(rank -> numbers[rank]).toArray();
    }

    /// A number of people, or of places, for each: 1 to 50.
    static double[] numbers(int count, long seed) {
        return new Random(seed).ints(count, 1, 51).asDoubleStream().toArray();
    }
}
