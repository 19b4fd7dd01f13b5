package org.maillage.plan.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.territory.AreaId;

/// What is proposed for the convention that follows.
class NextConventionTests {

    @Test
    void beginsTheDayAfterForAsLong() {
        NextConvention next = NextConvention.proposedAfter(
                convention("CTG d’Angers 2023–2026", "angers-2023-2026", "2023-01-01", "2026-12-31"));
        assertThat(next.startsOn()).isEqualTo("2027-01-01");
        assertThat(next.endsOn()).isEqualTo("2030-12-31");
        assertThat(next.title()).isEqualTo("CTG d’Angers 2027–2030");
        assertThat(next.slug()).isEqualTo("angers-2027-2030");
    }

    @Test
    void countsWholeMonthsWhateverTheirDays() {
        NextConvention next = NextConvention.proposedAfter(convention("CTG", "vallee", "2023-09-01", "2026-02-28"));
        assertThat(next.startsOn()).isEqualTo("2026-03-01");
        assertThat(next.endsOn()).isEqualTo("2028-08-31");
    }

    @Test
    void givesAnAddressOfItsOwnToANameWithoutYears() {
        NextConvention next = NextConvention.proposedAfter(convention("CTG", "vallee", "2023-01-01", "2026-12-31"));
        assertThat(next.slug()).isEqualTo("vallee-2027-2030");
        assertThat(next.title()).isEqualTo("CTG");
    }

    private static Convention convention(String title, String slug, String start, String end) {
        return new Convention(
                new ConventionId(UUID.randomUUID()),
                slug,
                title,
                title,
                Convention.Status.SIGNED,
                LocalDate.parse(start),
                LocalDate.parse(end),
                LocalDate.parse(start),
                null,
                new AreaId(UUID.randomUUID()),
                "",
                "",
                0);
    }
}
