package org.maillage.engine.street;

import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.maillage.engine.Bands;
import org.maillage.engine.Pairs;
import org.maillage.engine.Points;
import org.maillage.engine.Travel;
import org.maillage.engine.line.LineTravel;
import org.maillage.engine.line.StraightLine;

/// A town drawn by a seed, with people and services: travelled along its streets, or in a straight line.
///
/// @param name for messages
/// @param random what more is drawn with
/// @param from the same travel from other points of demand
/// @param services of which the last stands where the first does: somewhere it is always a tie
record DrawnTravel(
        String name,
        Random random,
        Function<Points, Travel> from,
        Points demand,
        double[] people,
        Points services,
        double[] capacity) {

    static final Bands BANDS = new Bands(new int[] {300_000, 900_000, 1_500_000}, new double[] {1, 0.4, 0.05});

    static void each(int seeds, Consumer<DrawnTravel> property) {
        for (long seed = 0; seed < seeds; seed++) {
            var random = new Random(seed);
            StreetNetwork town = Town.any(random, 2 + random.nextInt(25));
            property.accept(drawn("streets " + seed, random, demand -> new StreetTravel(town, demand, walk(6))));
            property.accept(drawn("line " + seed, random, demand -> new LineTravel(demand, straight(1.3))));
        }
    }

    static Approach walk(double kmh) {
        return new Approach(500, kmh);
    }

    static StraightLine straight(double detour) {
        return new StraightLine(detour, 6);
    }

    private static DrawnTravel drawn(String name, Random random, Function<Points, Travel> from) {
        Points demand = Town.somewhere(random, 1 + random.nextInt(30));
        Points services = Town.somewhere(random, 2 + random.nextInt(10));
        services.lat()[services.count() - 1] = services.lat()[0];
        services.lon()[services.count() - 1] = services.lon()[0];
        double[] people = random.doubles(demand.count(), 0.5, 90).toArray();
        double[] capacity = random.doubles(services.count(), 0, 40).toArray();
        return new DrawnTravel(name, random, from, demand, people, services, capacity);
    }

    Travel travel() {
        return from.apply(demand);
    }

    int anyLimit() {
        return random.nextInt(2_000_000);
    }

    /// Some of the points, in that order.
    static Points chosen(Points points, int... ranks) {
        return new Points(
                IntStream.of(ranks).mapToDouble(rank -> points.lat()[rank]).toArray(),
                IntStream.of(ranks).mapToDouble(rank -> points.lon()[rank]).toArray());
    }

    int[] shuffled(int count) {
        int[] order = IntStream.range(0, count).toArray();
        for (int place = count - 1; place > 0; place--) {
            int other = random.nextInt(place + 1);
            int kept = order[place];
            order[place] = order[other];
            order[other] = kept;
        }
        return order;
    }

    /// Of each service, how long it takes from each point, or -1.
    static long[][] table(Pairs pairs) {
        var table = new long[pairs.services()][pairs.points()];
        for (int service = 0; service < table.length; service++) {
            Arrays.fill(table[service], -1);
            for (int pair = pairs.first()[service]; pair < pairs.first()[service + 1]; pair++) {
                table[service][pairs.demand()[pair]] = pairs.millis()[pair];
            }
        }
        return table;
    }
}
