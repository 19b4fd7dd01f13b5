package org.maillage.figures.reading;

import java.util.List;
import org.maillage.figures.FileProblem;
import org.maillage.figures.Measure;

/// What never decreases along a line, as quantiles do. A line where it does has columns in the wrong place.
final class Orders {

    private final List<Measure> measures;
    private final List<int[]> ranks;

    Orders(Edition edition) {
        measures = edition.measures();
        List<String> keys = measures.stream().map(Measure::key).toList();
        ranks = edition.source().orders().stream()
                .map(order -> order.stream()
                        .mapToInt(keys::indexOf)
                        .filter(rank -> rank >= 0)
                        .toArray())
                .toList();
    }

    void check(ReadLine line, Problems problems) {
        for (int[] order : ranks) {
            for (int i = 1; i < order.length; i++) {
                if (line.quantities()[order[i]] < line.quantities()[order[i - 1]]) {
                    problems.add(FileProblem.ofLine(
                            line.line(),
                            "« " + measures.get(order[i]).name() + " » est inférieur à « "
                                    + measures.get(order[i - 1]).name()
                                    + " » : des colonnes ont été déplacées ou des nombres retouchés."));
                }
            }
        }
    }
}
