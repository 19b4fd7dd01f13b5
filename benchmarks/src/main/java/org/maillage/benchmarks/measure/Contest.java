package org.maillage.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;

/// Several contenders at one work, by turns: what disturbs the machine disturbs all of them.
///
/// @param warmUps rounds that do not count
/// @param rounds rounds that do
public record Contest(int warmUps, int rounds) {

    /// @return the times of each, in their order
    public List<Times> between(List<Contender> contenders) throws Exception {
        var cold = new double[contenders.size()];
        var warm = new double[contenders.size()][rounds];
        for (int round = -warmUps; round < rounds; round++) {
            for (int rank = 0; rank < contenders.size(); rank++) {
                double millis = contenders.get(rank).run().millis();
                if (round == -warmUps) {
                    cold[rank] = millis;
                }
                if (round >= 0) {
                    warm[rank][round] = millis;
                }
            }
        }
        var times = new ArrayList<Times>();
        for (int rank = 0; rank < contenders.size(); rank++) {
            times.add(new Times(cold[rank], warm[rank]));
        }
        return times;
    }
}
