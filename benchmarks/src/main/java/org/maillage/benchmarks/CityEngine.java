package org.maillage.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.maillage.benchmarks.input.City;
import org.maillage.engine.Pairs;
import org.maillage.engine.street.Places;
import org.maillage.engine.street.StreetSearch;

/// All that is asked of the engine along streets: people at every node, services at some.
final class CityEngine {

    static final int QUARTER_OF_AN_HOUR = 900_000;

    private final City city;
    private final StreetSearch search;
    private final Places demand;
    private final Places services;
    private final double buildMillis;

    CityEngine(City city) {
        this.city = city;
        long began = System.nanoTime();
        search = new StreetSearch(city.streets().network());
        demand = city.streets().atEachNode();
        services = city.streets().at(city.services());
        buildMillis = (System.nanoTime() - began) / 1e6;
    }

    double buildMillis() {
        return buildMillis;
    }

    /// @return how long it takes from each node, in milliseconds
    int[] nearest(int limit) {
        return search.nearest(demand, services, 1, limit).millis();
    }

    /// Two of its kind, for a thread each, with half of the services each.
    List<CityEngine> halves() {
        int[] all = city.services();
        int middle = all.length / 2;
        return Stream.of(Arrays.copyOfRange(all, 0, middle), Arrays.copyOfRange(all, middle, all.length))
                .map(half -> new CityEngine(new City(city.key(), city.name(), city.streets(), half)))
                .toList();
    }

    Pairs within(int limit) {
        return search.within(demand, services, limit);
    }
}
