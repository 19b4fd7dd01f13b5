package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class NetworkBuilderTests {

    private final NetworkBuilder network = new NetworkBuilder(2);

    @Test
    void refusesWhatIsNoEdgeAndStaysAsItWas() {
        refuses("An edge from node 0 to 2 among 2 nodes", 0, 2, 1, 1, 47, 0, 48, 0);
        refuses("An edge from node -1 to 1 among 2 nodes", -1, 1, 1, 1, 47, 0, 48, 0);
        refuses("An edge that takes -2 ms", 0, 1, 1, -2, 47, 0, 48, 0);
        refuses("An edge that takes 604800001 ms, more than 604800000", 0, 1, 604_800_001, 1, 47, 0, 48, 0);
        refuses("A line of 2 numbers", 0, 1, 1, 1, 47, 0);
        refuses("A line of 5 numbers", 0, 1, 1, 1, 47, 0, 48, 0, 49);
        refuses("A point at NaN, 0.0", 0, 1, 1, 1, 47, 0, Double.NaN, 0);
        refuses("A point at 47.0, 180.1", 0, 1, 1, 1, 47, 180.1, 47, 0);
        assertThat(network.build("none").edges()).isZero();
        assertThat(network.add(0, 1, NetworkBuilder.LONGEST_MILLIS, 0, 85, 180, -85, -180)
                        .build("one")
                        .edges())
                .isOne();
    }

    private void refuses(String why, int from, int to, int there, int back, double... line) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network.add(from, to, there, back, line))
                .withMessage(why);
    }
}
