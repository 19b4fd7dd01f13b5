package org.maillage.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;

/// Several contenders at one work, by turns: what disturbs the machine disturbs all of them.
///
/// @param warmUps rounds that do not count, at least
/// @param warmMillis how long they last, at least: a machine that compiles as it runs is not done after a few short
/// ones
/// @param rounds rounds that count
public record Contest(int warmUps, double warmMillis, int rounds) {

    /// @return the times of each, in their order
    public List<Times> between(List<Contender> contenders) throws Exception {
        double[] cold = round(contenders);
        long began = System.nanoTime();
        for (int round = 1; round < warmUps || Contender.millisSince(began) < warmMillis; round++) {
            round(contenders);
        }
        List<double[]> warm = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            warm.add(round(contenders));
        }
        var times = new ArrayList<Times>();
        for (int rank = 0; rank < contenders.size(); rank++) {
            int each = rank;
            times.add(new Times(
                    cold[each], warm.stream().mapToDouble(round -> round[each]).toArray()));
        }
        return times;
    }

    private static double[] round(List<Contender> contenders) throws Exception {
        var millis = new double[contenders.size()];
        for (int rank = 0; rank < millis.length; rank++) {
            millis[rank] = contenders.get(rank).run().millis();
        }
        return millis;
    }
}
