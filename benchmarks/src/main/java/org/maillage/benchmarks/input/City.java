package org.maillage.benchmarks.input;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.IntStream;
import org.maillage.engine.osm.Streets;
import org.maillage.engine.osm.UnreadableExtract;
import org.maillage.engine.street.Mode;
import org.maillage.engine.street.NodeStreets;

/// Streets to walk in, and some of their nodes where services stand.
///
/// @param key names it among the digests that are expected
/// @param name as shown
/// @param services the node of each
public record City(String key, String name, NodeStreets streets, int[] services) {

    private static final long SEED = 42;
    private static final int SERVICES = 200;

    /// Services stand at nodes drawn from those that everybody takes for the same place.
    public static City of(String key, String name, NodeStreets streets) {
        int[] open = IntStream.range(0, streets.network().nodes())
                .filter(streets::isPlacedAtItself)
                .toArray();
        if (open.length == 0) {
            throw new IllegalArgumentException(name + " : aucun carrefour où placer un service");
        }
        int[] services = new Random(SEED)
                .ints(SERVICES, 0, open.length)
                .map(rank -> open[rank])
                .toArray();
        return new City(key, name, streets, services);
    }

    /// @param extract of OpenStreetMap
    /// @param kept folder for what was read from it
    public static City read(Path extract, Path kept) throws UnreadableExtract, IOException {
        String file = extract.getFileName().toString();
        return of(file, file, new NodeStreets(new Streets(kept).open(extract, Mode.FOOT)));
    }

    public int nodes() {
        return streets.network().nodes();
    }
}
