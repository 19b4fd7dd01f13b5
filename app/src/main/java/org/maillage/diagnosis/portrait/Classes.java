package org.maillage.diagnosis.portrait;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The classes of a map: as many areas in each as the values allow (quantiles), two areas of one value never apart.
///
/// Five classes from fifteen areas on, fewer below; one value makes one.
///
/// @param bounds least value of each class, then the greatest of all
public record Classes(List<Double> bounds) {

    private static final int MOST = 5;

    // Three areas in each class at least: fewer make a picture of differences that are none.
    private static final int AREAS_IN_EACH = 3;

    public Classes {
        bounds = List.copyOf(bounds);
    }

    public static Classes of(double[] values) {
        return of(values, MOST);
    }

    /// @param most how many classes at the most
    public static Classes of(double[] values, int most) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        var bounds = new ArrayList<Double>();
        int distinct = (int) Arrays.stream(sorted).distinct().count();
        int wished = Math.min(Math.min(most, distinct), Math.max(1, sorted.length / AREAS_IN_EACH));
        for (int i = 0; i < wished; i++) {
            double bound = sorted[i * sorted.length / wished];
            if (bounds.isEmpty() || bound > bounds.getLast()) {
                bounds.add(bound);
            }
        }
        if (sorted.length > 0) {
            bounds.add(sorted[sorted.length - 1]);
        }
        return new Classes(bounds);
    }

    public int count() {
        return Math.max(0, bounds.size() - 1);
    }

    /// Which of five tints a class has, from 0, the lightest: few classes are as far apart as many.
    ///
    /// @param rank of the class, from 0
    public static int tint(int rank, int count) {
        return count == 1 ? MOST / 2 : rank * (MOST - 1) / (count - 1);
    }

    /// From 0, the lowest values, to `count() - 1`.
    public int of(double value) {
        int found = 0;
        for (int i = 1; i < count(); i++) {
            if (value >= bounds.get(i)) {
                found = i;
            }
        }
        return found;
    }
}
