package org.maillage.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class TimesTests {

    @Test
    void takesTheMiddleAndTheNineteenthOfTwenty() {
        double[] upToTwenty =
                DoubleStream.iterate(20, time -> time - 1).limit(20).toArray();
        var times = new Times(99, upToTwenty);
        assertThat(times.median()).isEqualTo(10.5);
        assertThat(times.p95()).isEqualTo(19);
        assertThat(new Times(99, new double[] {3, 1, 2}).median()).isEqualTo(2);
        assertThatThrownBy(() -> new Times(1, new double[0])).hasMessage("No run was measured");
    }

    @Test
    void runsContendersByTurnsAndForgetsTheRoundsThatWarmUp() throws Exception {
        List<String> runs = new ArrayList<>();
        List<Contender> both = List.of(counting("a", runs), counting("b", runs));
        List<Times> times = new Contest(1, 0, 2).between(both);
        assertThat(runs).containsExactly("a", "b", "a", "b", "a", "b");
        assertThat(times.get(0).cold()).isEqualTo(1);
        assertThat(times.get(1).warm()).containsExactly(4, 6);
    }

    private static Contender counting(String name, List<String> runs) {
        return new Contender(name, 1, 0, () -> {
            runs.add(name);
            return runs.size();
        });
    }

    @Test
    void writesFiguresAMachineReads() {
        assertThat(Metrics.atMost("small", 0.001234, "ratio", 0.01))
                .isEqualTo("metric small 0.00123 ratio target <= 0.01 ok");
        assertThat(Metrics.atMost("large", 1234, "MB", 1100)).isEqualTo("metric large 1234 MB target <= 1100 MISSED");
    }
}
