package org.maillage.engine.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GreedySitesTests {

    private static final int MINUTE = Street.MINUTE;

    /// Every candidate reaches two houses; the one in the middle is the lowest, and then each other adds one house
    /// only: three houses of the four that sites 1 and 2 reach.
    private static final Street TRAP = new Street("a1b0c2d");

    @Test
    void walksIntoTheTrapAndTellsWhatMayBeMissing() {
        SiteChoice greedy = GreedySites.choose(TRAP.within(1, 2, 10, 10, 10, 10));
        assertThat(greedy.sites()).containsExactly(0, 1);
        assertThat(greedy.before()).isZero();
        assertThat(greedy.value()).isEqualTo(30);
        assertThat(greedy.bound()).isEqualTo(40);
        assertThat(greedy.gap()).isEqualTo(0.25);
        assertThat(greedy.isOptimal()).isFalse();
    }

    @Test
    void leavesTheTrapByInterchange() {
        Siting siting = TRAP.within(1, 2, 10, 10, 10, 10);
        SiteChoice exchanged = Interchange.improve(siting, GreedySites.choose(siting));
        assertThat(exchanged.sites()).containsExactly(1, 2);
        assertThat(exchanged.value()).isEqualTo(40);
        assertThat(exchanged.isOptimal()).isTrue();
    }

    /// The service reaches house b. Within two minutes site 0 adds a, site 1 adds d and e.
    @Test
    void countsWhatIsServedAlready() {
        Siting siting = new Street("a0b=c.d1e").within(2, 1, 5, 7, 11, 2, 4);
        SiteChoice choice = GreedySites.choose(siting);
        assertThat(choice.before()).isEqualTo(7 + 11);
        assertThat(choice.sites()).containsExactly(1);
        assertThat(choice.value()).isEqualTo(7 + 11 + 2 + 4);
        assertThat(choice.isOptimal()).isTrue();
    }

    /// From a, b and c to the nearest service: 2, 4 and 8 minutes; with site 0: 2, 1 and 3; with site 1: 2, 4 and 2.
    @Test
    void bringsTheMeanDown() {
        Siting siting = new Street("=.a.b0..c.1").mean(10, 1, 1, 1, 4);
        SiteChoice choice = GreedySites.choose(siting);
        assertThat(choice.before()).isEqualTo((2 + 4 + 4 * 8) * MINUTE / 6.0);
        assertThat(choice.sites()).containsExactly(1);
        assertThat(choice.value()).isEqualTo((2 + 4 + 4 * 2) * MINUTE / 6.0, within(1e-9));
        assertThat(choice.isOptimal()).isTrue();
    }

    @Test
    void countsTheFarthestWhereNothingIsReached() {
        SiteChoice choice = GreedySites.choose(new Street("a0~b").mean(30, 1, 1, 1));
        assertThat(choice.before()).isEqualTo(30 * MINUTE);
        assertThat(choice.value()).isEqualTo((1 + 30) * MINUTE / 2.0);
    }

    @Test
    void takesTheLowestOfThoseThatBringAsMuch() {
        assertThat(GreedySites.choose(new Street("a2b.c1d.e0f").within(1, 2, 1, 1, 1, 1, 1, 1))
                        .sites())
                .containsExactly(0, 1);
    }

    @Test
    void choosesNoSiteThatAddsNothing() {
        SiteChoice choice = GreedySites.choose(new Street("0a1").within(1, 2, 3));
        assertThat(choice.sites()).containsExactly(0);
        assertThat(choice.isOptimal()).isTrue();
    }

    @Test
    void choosesNothingWhenNothingMayOrCanBeChosen() {
        for (Siting siting : new Siting[] {
            TRAP.within(1, 0, 1, 1, 1, 1),
            TRAP.mean(5, 0, 1, 1, 1, 1),
            TRAP.within(1, 2, 0, 0, 0, 0),
            TRAP.mean(5, 2, 0, 0, 0, 0),
            new Street("a~0").within(1, 1, 1),
            new Street("a").mean(1, 3, 1),
            new Street("").within(1, 1)
        }) {
            SiteChoice choice = Interchange.improve(siting, GreedySites.choose(siting));
            assertThat(choice.sites()).isEmpty();
            assertThat(choice.value()).isEqualTo(choice.before()).isEqualTo(choice.bound());
            assertThat(choice.isOptimal()).isTrue();
        }
    }
}
