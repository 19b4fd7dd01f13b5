package org.maillage.benchmarks.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.maillage.engine.line.Plane;

/// A country from files of points.
final class RealCountry {

    private static final long SEED = 42;

    /// Of squares around the centroid of their IRIS, and of services around a service: about as many pairs within two
    /// kilometres as there are in the country.
    private static final double SQUARES_SPREAD_METRES = 1_000;

    private static final double SERVICES_SPREAD_METRES = 500;

    private RealCountry() {}

    /// As many squares and services as asked, spread around real ones of metropolitan France.
    static Country around(Path centroids, Path points, int squares, int services) throws IOException {
        Plane squareMiddles = Lambert93.of(PointTable.read(centroids).inMetropolitanFrance());
        Plane serviceMiddles = Lambert93.of(PointTable.read(points).inMetropolitanFrance());
        return Country.of(
                "france",
                "France, Lambert-93",
                spread(squareMiddles, squares, SQUARES_SPREAD_METRES, SEED),
                Country.numbers(squares, SEED + 1),
                spread(serviceMiddles, services, SERVICES_SPREAD_METRES, SEED + 2),
                Country.numbers(services, SEED + 3));
    }

    private static Plane spread(Plane middles, int count, double metres, long seed) {
        var random = new Random(seed);
        var x = new double[count];
        var y = new double[count];
        for (int point = 0; point < count; point++) {
            int middle = random.nextInt(middles.count());
            x[point] = middles.x()[middle] + metres * random.nextGaussian();
            y[point] = middles.y()[middle] + metres * random.nextGaussian();
        }
        return new Plane(x, y);
    }

    /// The points of two files as they stand, weights as people and as places.
    static Country read(Path squares, Path services) throws IOException {
        LonLat squarePoints = PointTable.read(squares);
        LonLat servicePoints = PointTable.read(services);
        boolean france = squarePoints.areInMetropolitanFrance() && servicePoints.areInMetropolitanFrance();
        var tangent =
                new TangentPlane(Arrays.stream(squarePoints.lat()).average().orElse(0));
        String file = squares.getFileName().toString();
        return Country.of(
                file,
                file + (france ? ", Lambert-93" : ", plan tangent à %.2f°".formatted(tangent.latitude())),
                france ? Lambert93.of(squarePoints) : tangent.of(squarePoints),
                squarePoints.weight(),
                france ? Lambert93.of(servicePoints) : tangent.of(servicePoints),
                servicePoints.weight());
    }
}
