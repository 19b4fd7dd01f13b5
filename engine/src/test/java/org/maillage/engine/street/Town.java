package org.maillage.engine.street;

import java.util.Random;
import java.util.stream.IntStream;
import org.maillage.engine.Points;

/// Towns of a few streets by the Maine, for tests.
final class Town {

    private static final double LAT = 47.47;
    private static final double LON = -0.55;

    private Town() {}

    /// Metres to the north, in degrees.
    static double north(double metres) {
        return LAT + metres / 111_195;
    }

    /// Metres to the east, in degrees.
    static double east(double metres) {
        return LON + metres / (111_195 * Math.cos(Math.toRadians(LAT)));
    }

    /// Streets between places of a square of two kilometres, some one way, some closed, some in no time.
    static StreetNetwork any(Random random, int nodes) {
        double[] lat = random.doubles(nodes, 0, 2000).map(Town::north).toArray();
        double[] lon = random.doubles(nodes, 0, 2000).map(Town::east).toArray();
        var network = new NetworkBuilder(nodes);
        for (int edge = 1 + random.nextInt(2 * nodes); edge > 0; edge--) {
            int from = random.nextInt(nodes);
            int to = random.nextInt(nodes);
            network.add(from, to, millis(random), millis(random), lat[from], lon[from], lat[to], lon[to]);
        }
        return network.build("seed");
    }

    private static int millis(Random random) {
        return random.nextInt(4) == 0 ? StreetNetwork.CLOSED : random.nextInt(600_000);
    }

    /// In the town or around it, some too far from any street.
    static Points somewhere(Random random, int count) {
        return new Points(
                random.doubles(count, -600, 2600).map(Town::north).toArray(),
                random.doubles(count, -600, 2600).map(Town::east).toArray());
    }

    /// Latitude and longitude of each in turn.
    static Points at(double... points) {
        return new Points(
                IntStream.range(0, points.length / 2)
                        .mapToDouble(point -> points[2 * point])
                        .toArray(),
                IntStream.range(0, points.length / 2)
                        .mapToDouble(point -> points[2 * point + 1])
                        .toArray());
    }
}
