package org.maillage.engine.street;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.maillage.engine.LiveNearest;
import org.maillage.engine.Points;

class LiveStreetsTests {

    private final LiveNearest live = new StreetTravel(
                    new NetworkBuilder(2)
                            .add(0, 1, 60_000, 60_000, 47.47, -0.55, 47.471, -0.55)
                            .build("street"),
                    Points.of(47.47, -0.55),
                    Approach.ON_FOOT)
            .live(1);

    @Test
    void refusesARankThatIsNoneAndStaysAsItWas() {
        live.put(3, 47.471, -0.55);
        for (int rank : new int[] {-1, Integer.MIN_VALUE, 10_000_000, Integer.MAX_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> live.put(rank, 47.47, -0.55))
                    .withMessage("A service of rank " + rank + ", where ranks go from 0 to 9999999");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> live.drop(rank))
                    .withMessage("A service of rank " + rank + ", where ranks go from 0 to 9999999");
        }
        assertThatIllegalArgumentException().isThrownBy(() -> live.put(3, Double.NaN, -0.55));
        assertThat(live.nearest().service()).containsExactly(3);
        assertThat(live.nearest().millis()).containsExactly(60_000);
    }

    @Test
    void leavesClosedWhatIsNotOpen() {
        live.drop(5);
        live.put(0, 47.471, -0.55);
        live.drop(1_000);
        assertThat(live.nearest().service()).containsExactly(0);
        live.drop(0);
        live.drop(0);
        assertThat(live.nearest().service()).containsExactly(-1);
    }
}
