package org.maillage.benchmarks.input;

import java.util.stream.IntStream;

/// Points in degrees, each with a weight.
///
/// @param weight 1 where none is known
record LonLat(double[] lon, double[] lat, double[] weight) {

    int count() {
        return lon.length;
    }

    boolean areInMetropolitanFrance() {
        return IntStream.range(0, count()).allMatch(this::isInMetropolitanFrance);
    }

    LonLat inMetropolitanFrance() {
        int[] inside =
                IntStream.range(0, count()).filter(this::isInMetropolitanFrance).toArray();
        return new LonLat(Country.pick(lon, inside), Country.pick(lat, inside), Country.pick(weight, inside));
    }

    private boolean isInMetropolitanFrance(int point) {
        return lon[point] > -6 && lon[point] < 10 && lat[point] > 41 && lat[point] < 52;
    }
}
