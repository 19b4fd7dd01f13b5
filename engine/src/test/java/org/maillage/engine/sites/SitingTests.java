package org.maillage.engine.sites;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.maillage.engine.Basis;
import org.maillage.engine.Nearest;
import org.maillage.engine.Pairs;

class SitingTests {

    private static final Basis LINE = new Basis.StraightLine(1, 4.5);
    private static final double[] PEOPLE = {1, 1};
    private static final Pairs PAIRS =
            new Pairs(LINE, 2, new int[] {0, 2, 3}, new int[] {0, 1, 1}, new int[] {10, 20, 30});

    @Test
    void refusesWeightsThatAreNone() {
        refuses("weight 1 is NaN, neither 0 nor from 1e-9 to 1e12", PAIRS, 1, Double.NaN);
        refuses("weight 0 is -3.0, neither 0 nor from 1e-9 to 1e12", PAIRS, -3, 1);
        refuses("weight 1 is 1.0E308, neither 0 nor from 1e-9 to 1e12", PAIRS, 1, 1e308);
        refuses("1 numbers of weight for 2", PAIRS, 1);
    }

    @Test
    void refusesRowsThatDoNotMatch() {
        refuses("Point 2 among 2", pairs(new int[] {0, 2}, 0, 2), PEOPLE);
        refuses("Point -1 among 2", pairs(new int[] {0, 2}, -1, 0), PEOPLE);
        refuses("Rows of pairs that do not match the 3 pairs", pairs(new int[] {0, 2}, 0, 1, 1), PEOPLE);
        refuses("Rows of pairs that do not match the 1 pairs", pairs(new int[] {}, 0), PEOPLE);
        refuses("Row 0 ends before it begins or after the last pair", pairs(new int[] {0, 9, 1}, 0), PEOPLE);
        refuses("Row 1 ends before it begins or after the last pair", pairs(new int[] {0, 1, 0, 1}, 0), PEOPLE);
        refuses("Points of row 0 are not ascending", pairs(new int[] {0, 2}, 1, 1), PEOPLE);
        refuses("A pair of -1 ms", new Pairs(LINE, 2, new int[] {0, 1}, new int[] {0}, new int[] {-1}), PEOPLE);
    }

    @Test
    void refusesNumbersThatDoNotFitTheQuestion() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siting.mostWithin(PAIRS, PEOPLE, already(5, 5), 900, -1))
                .withMessage("-1 more services");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siting.mostWithin(PAIRS, PEOPLE, already(5, 5), -1, 1))
                .withMessage("Within -1 ms");
    }

    @Test
    void refusesServicesOfOtherPointsOrOfAnotherBasis() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siting.mostWithin(PAIRS, PEOPLE, already(5), 900, 1))
                .withMessage("Services reached from 1 points, candidates from 2");
        Nearest streets = Nearest.none(new Basis.Streets("7a"), 2, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siting.leastMean(PAIRS, PEOPLE, streets, 900, 1))
                .withMessage("Services reached by Streets[key=7a], candidates by StraightLine[detour=1.0, kmh=4.5]");
    }

    @Test
    void refusesDurationsBeyondTheFarthest() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siting.leastMean(PAIRS, PEOPLE, already(Nearest.UNREACHED, 25), 29, 1))
                .withMessage("A duration of 30 ms where the farthest is 29 ms");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siting.leastMean(PAIRS, PEOPLE, already(40, 25), 30, 1))
                .withMessage("A duration of 40 ms where the farthest is 30 ms");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siting.leastMean(PAIRS, PEOPLE, already(-2, 25), 30, 1))
                .withMessage("A duration of -2 ms where the farthest is 30 ms");
    }

    private static void refuses(String message, Pairs pairs, double... weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siting.mostWithin(pairs, weight, already(5, 5), 900, 1))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Siting.leastMean(pairs, weight, already(5, 5), 900, 1))
                .withMessage(message);
    }

    private static Pairs pairs(int[] first, int... demand) {
        return new Pairs(LINE, 2, first, demand, new int[demand.length]);
    }

    private static Nearest already(int... millis) {
        return new Nearest(LINE, 1, millis, new int[millis.length]);
    }
}
