package org.maillage.benchmarks;

import org.maillage.benchmarks.input.City;
import org.maillage.benchmarks.measure.Contender;
import org.maillage.engine.Pairs;
import org.maillage.engine.Points;
import org.maillage.engine.street.Approach;
import org.maillage.engine.street.StreetTravel;

/// All that is asked of the engine along streets: people at every crossing, services at some.
final class CityEngine {

    static final int QUARTER_OF_AN_HOUR = 900_000;

    private final StreetTravel travel;
    private final StreetTravel parallel;
    private final Points services;
    private final double buildMillis;

    CityEngine(City city) {
        long began = System.nanoTime();
        travel = new StreetTravel(city.streets().network(), city.streets().crossings(), Approach.ON_FOOT);
        buildMillis = Contender.millisSince(began);
        parallel = travel.parallel();
        services = city.streets().at(city.services());
    }

    double buildMillis() {
        return buildMillis;
    }

    /// @return how long it takes from each crossing, in milliseconds
    int[] nearest(int limit) {
        return travel.fromCrossings(services, limit);
    }

    Pairs within(int limit) {
        return travel.within(services, limit);
    }

    Pairs withinOnTwoThreads(int limit) {
        return parallel.within(services, limit);
    }
}
