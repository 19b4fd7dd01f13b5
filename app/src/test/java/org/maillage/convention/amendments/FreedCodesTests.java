package org.maillage.convention.amendments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/// The code that follows another one, where it is taken.
class FreedCodesTests {

    private static final int ANY_LENGTH = Integer.MAX_VALUE;

    @Test
    void countsOnPastThoseThatAreTaken() {
        assertThat(FreedCodes.next("VS-09", ANY_LENGTH, Set.of("VS-09", "VS-10")))
                .contains("VS-11");
        assertThat(FreedCodes.next("VS", ANY_LENGTH, Set.of("VS"))).contains("VS2");
    }

    @Test
    void countsAsFarAsAnybodyNumbers() {
        assertThat(FreedCodes.next("99999999999", ANY_LENGTH, Set.of())).contains("100000000000");
    }

    @Test
    void givesLettersUpForTheNumberWhereThereIsNoRoom() {
        assertThat(FreedCodes.next("PARE", 4, Set.of("PARE"))).contains("PAR2");
        assertThat(FreedCodes.next("X999", 4, Set.of("X999"))).contains("1000");
    }

    @Test
    void knowsNoCodeAfterTheLast() {
        assertThat(FreedCodes.next("9999", 4, Set.of("9999"))).isEmpty();
    }
}
