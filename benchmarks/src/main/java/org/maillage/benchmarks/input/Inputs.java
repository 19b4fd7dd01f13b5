package org.maillage.benchmarks.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.maillage.engine.osm.UnreadableExtract;

/// Where inputs come from: files that are given, else the real ones of a shared folder, else a seed.
public final class Inputs {

    private static final int CITY_SIDE = 283;
    private static final int SQUARES = 2_300_000;
    private static final int SERVICES = 100_000;

    private Inputs() {}

    public static City city(Path extract, Path kept) throws UnreadableExtract, IOException {
        return City.read(extract, kept);
    }

    /// Porto, where the shared folder holds it.
    public static City city(Path shared, Path kept, boolean synthetic) throws UnreadableExtract, IOException {
        Path porto = shared.resolve("data/osm/porto_portugal.osm.pbf");
        return synthetic || !Files.isReadable(porto) ? syntheticCity(CITY_SIDE) : City.read(porto, kept);
    }

    public static City syntheticCity(int side) {
        return City.of("synthetic-city-" + side, "ville tirée au sort", SyntheticCity.streets(side));
    }

    public static Country countryOf(Path squares, Path services) throws IOException {
        return RealCountry.read(squares, services);
    }

    /// France, where the shared folder holds its points.
    public static Country country(Path shared, boolean synthetic) throws IOException {
        Path centroids = shared.resolve("data/population/derived_iris_centroides_caf2021.csv.gz");
        Path points = shared.resolve("data/services/derived_services_points_france.csv");
        return synthetic || !Files.isReadable(centroids) || !Files.isReadable(points)
                ? syntheticCountry(SQUARES, SERVICES)
                : RealCountry.around(centroids, points, SQUARES, SERVICES);
    }

    public static Country syntheticCountry(int squares, int services) {
        return SyntheticCountry.of(squares, services);
    }
}
