package org.maillage.diagnosis.portrait;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Which areas look most like one, by their shares.
///
/// Each share is counted in standard deviations among the areas compared, so that a share that differs little
/// everywhere weighs as much as one that differs a lot. The distance is the mean of the absolute differences over the
/// shares that both areas have; with fewer than three of them nothing is said.
public final class Likeness {

    private static final int LEAST_SHARES = 3;

    private Likeness() {}

    /// @param <K> what an area is known by
    /// @param shares of each area, by indicator; what is not known is left out
    /// @param most how many are wanted
    /// @return the closest first; ties in the order given
    public static <K> List<K> closest(K one, Map<K, Map<String, Double>> shares, int most) {
        Map<String, Double> own = shares.getOrDefault(one, Map.of());
        record Distance<T>(T area, double deviations) {}
        var distances = new ArrayList<Distance<K>>();
        shares.forEach((area, other) -> {
            List<String> both = own.keySet().stream().filter(other::containsKey).toList();
            if (!area.equals(one) && both.size() >= LEAST_SHARES) {
                distances.add(new Distance<>(
                        area,
                        both.stream()
                                .mapToDouble(key -> Math.abs(own.getOrDefault(key, 0.0) - other.getOrDefault(key, 0.0))
                                        / deviation(key, shares))
                                .average()
                                .orElseThrow()));
            }
        });
        return distances.stream()
                .sorted(Comparator.comparingDouble(Distance::deviations))
                .limit(most)
                .map(Distance::area)
                .toList();
    }

    // A share that is the same everywhere tells nobody apart: any deviation does.
    private static <K> double deviation(String key, Map<K, Map<String, Double>> shares) {
        double[] values = shares.values().stream()
                .filter(area -> area.containsKey(key))
                .mapToDouble(area -> area.getOrDefault(key, 0.0))
                .toArray();
        double mean = Arrays.stream(values).average().orElse(0);
        double variance = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(0);
        return variance == 0 ? 1 : Math.sqrt(variance);
    }
}
