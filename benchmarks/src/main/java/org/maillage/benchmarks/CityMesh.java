package org.maillage.benchmarks;

import java.util.Random;
import org.maillage.benchmarks.input.City;
import org.maillage.benchmarks.measure.Contender;
import org.maillage.engine.Bands;
import org.maillage.engine.Mesh;
import org.maillage.engine.Nearest;
import org.maillage.engine.Points;
import org.maillage.engine.Service;
import org.maillage.engine.street.Approach;
import org.maillage.engine.street.StreetTravel;

/// A city whose services move, as a mesh that is kept true and as points that are asked anew.
final class CityMesh {

    private static final long SEED = 42;
    private static final int LARGEST = 50;
    private static final Bands BANDS = new Bands(new int[] {300_000, 600_000, 900_000}, new double[] {1, 0.68, 0.22});

    private final StreetTravel travel;
    private final Points crossings;
    private final double[] lat;
    private final double[] lon;
    private final double[] people;
    private final double[] capacity;
    private final Mesh mesh;
    private final double buildMillis;
    private final Random random = new Random(SEED);

    CityMesh(City city) {
        crossings = city.streets().crossings();
        Points services = city.streets().at(city.services());
        lat = services.lat().clone();
        lon = services.lon().clone();
        people = random.ints(city.nodes(), 1, LARGEST + 1).asDoubleStream().toArray();
        capacity =
                random.ints(services.count(), 1, LARGEST + 1).asDoubleStream().toArray();
        travel = new StreetTravel(city.streets().network(), crossings, Approach.ON_FOOT);
        long began = System.nanoTime();
        mesh = new Mesh(travel, people, BANDS, 1);
        for (int service = 0; service < lat.length; service++) {
            mesh.open(new Service(lat[service], lon[service], capacity[service]));
        }
        buildMillis = Contender.millisSince(began);
    }

    double buildMillis() {
        return buildMillis;
    }

    /// Moves any service to any crossing.
    void move() {
        int service = random.nextInt(lat.length);
        int crossing = random.nextInt(crossings.count());
        lat[service] = crossings.lat()[crossing];
        lon[service] = crossings.lon()[crossing];
        mesh.move(service, lat[service], lon[service]);
    }

    Nearest keptNearest() {
        return mesh.nearest();
    }

    double[] keptSupply() {
        return mesh.supplyPerHead().places();
    }

    Nearest newNearest() {
        return travel.nearest(new Points(lat, lon), 1, Integer.MAX_VALUE);
    }

    double[] newSupply() {
        return travel.supplyPerHead(people, new Points(lat, lon), capacity, BANDS)
                .places();
    }
}
