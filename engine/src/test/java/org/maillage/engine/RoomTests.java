package org.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.engine.line.LineTravel;
import org.maillage.engine.line.StraightLine;

/// What is too much for the memory is refused before it is full.
class RoomTests {

    private static final Basis BASIS = new Basis.StraightLine(1, 4.5);
    private static final Points HERE = Points.of(47, 0);
    private static final Travel TRAVEL = new LineTravel(HERE, new StraightLine(1, 4.5));

    @Test
    void refusesThePairThatHasNoRoom() {
        assertThat(gathered(3, 1_000, 3_000).pairs().count()).isEqualTo(3_000);
        assertThatIllegalStateException()
                .isThrownBy(() -> gathered(3, 1_000, 2_999))
                .withMessage(
                        "3000 pairs or more, where memory has room for 2999: ask a nearer limit or fewer services");
        assertThat(gathered(2, 1_000, 2_999).pairs().count()).isEqualTo(2_000);
    }

    @Test
    void refusesRowsThatHaveNoRoomTogether() {
        List<Pairs> parts =
                List.of(gathered(3, 10, 30).pairs(), gathered(2, 10, 30).pairs());
        assertThat(Pairs.joined(BASIS, 10, parts, 50).first()).containsExactly(0, 10, 20, 30, 40, 50);
        assertThatIllegalStateException()
                .isThrownBy(() -> Pairs.joined(BASIS, 10, parts, 49))
                .withMessageStartingWith("50 pairs or more, where memory has room for 49");
    }

    @Test
    void refusesCatchmentsThatHaveNoRoomTogether() {
        var catchments = new Catchments(BASIS, 10, 25);
        catchments.put(0, gathered(1, 10, 10).pairs());
        catchments.put(1, gathered(1, 10, 10).pairs());
        assertThatIllegalStateException()
                .isThrownBy(() -> catchments.put(2, gathered(1, 10, 10).pairs()))
                .withMessageStartingWith("30 pairs or more, where memory has room for 25");
        assertThat(catchments.reached(9)).as("as it was").containsExactly(0, 0, 1, 0);
        catchments.put(1, gathered(1, 5, 10).pairs());
        catchments.put(2, gathered(1, 10, 10).pairs());
        catchments.remove(0);
        catchments.put(0, gathered(1, 10, 10).pairs());
        assertThat(catchments.reached(9)).containsExactly(0, 0, 2, 0);
    }

    private static Pairs.Gathering gathered(int services, int points, int most) {
        var pairs = new Pairs.Gathering(BASIS, services, points, most);
        for (int service = 0; service < services; service++) {
            IntStream.range(0, points).forEach(point -> pairs.offer(point, 0));
            pairs.endRow(0);
        }
        return pairs;
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 10_001, 2_000_000_000, Integer.MAX_VALUE})
    void refusesSoManyNearest(int each) {
        String message = "The " + each + " nearest, of which 1 to 10000 can be asked";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRAVEL.nearest(HERE, each, 0))
                .withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> TRAVEL.live(each)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Mesh(TRAVEL, new double[1], Bands.within(0), each))
                .withMessage(message);
    }

    @Test
    void refusesSoManyNearestOfSoManyPoints() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Nearest.none(BASIS, 2_000_000_000, 10_000))
                .withMessageMatching(
                        "The 10000 nearest of 2000000000 points, 20000000000000 in all, where memory has room for \\d+");
    }

    @Test
    void leavesEmptyWhatNoServiceFills() {
        Nearest nearest = TRAVEL.nearest(HERE, 10_000, Integer.MAX_VALUE);
        assertThat(nearest.service()).hasSize(10_000).startsWith(0, -1, -1).endsWith(-1);
    }
}
