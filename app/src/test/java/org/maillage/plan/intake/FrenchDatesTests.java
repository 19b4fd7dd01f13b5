package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrenchDatesTests {

    @ParameterizedTest
    @CsvSource({
        "31/12/2025, 2025-12-31, 2025-12-31",
        "1-9-2025, 2025-09-01, 2025-09-01",
        "01.09.25, 2025-09-01, 2025-09-01",
        "2025-09-01, 2025-09-01, 2025-09-01",
        "2025-09-01 00:00:00, 2025-09-01, 2025-09-01",
        "1er septembre 2025, 2025-09-01, 2025-09-01",
        "15 févr. 2026, 2026-02-15, 2026-02-15",
        "sept. 2025, 2025-09-01, 2025-09-30",
        "Août 2025, 2025-08-01, 2025-08-31",
        "juin 2025, 2025-06-01, 2025-06-30",
        "02/2028, 2028-02-01, 2028-02-29",
        "Rentrée 2025, 2025-09-01, 2025-09-30",
        "T2 2026, 2026-04-01, 2026-06-30",
        "1er trimestre 2026, 2026-01-01, 2026-03-31",
        "2e semestre 2026, 2026-07-01, 2026-12-31",
        "2025, 2025-01-01, 2025-12-31",
        "2024-2025, 2024-09-01, 2025-08-31",
        "année scolaire 2024/2025, 2024-09-01, 2025-08-31",
        "2023-2026, 2023-01-01, 2026-12-31",
        "45992, 2025-12-01, 2025-12-01"
    })
    void readsADateWrittenInFrench(String written, LocalDate from, LocalDate to) {
        assertThat(FrenchDates.read(written))
                .hasValueSatisfying(dates -> assertThat(dates)
                        .extracting(Interval::from, Interval::to)
                        .containsExactly(from, to));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12/14/20",
                "31/02/2025",
                "bientôt",
                "mardi 2025",
                "0",
                "00/00/0000",
                "01/01/1900",
                "2026-2023",
                "en 2025 ou 2026"
            })
    void leavesWhatIsNoDate(String written) {
        assertThat(FrenchDates.read(written)).isEmpty();
    }

    @Test
    void readsNumbersThatLostTheirFormat() {
        assertThat(FrenchDates.read("45992")).contains(Interval.day(LocalDate.of(2025, 12, 1)));
        assertThat(FrenchDates.read("2025")).map(Interval::to).contains(LocalDate.of(2025, 12, 31));
        assertThat(FrenchDates.read("3")).isEmpty();
        assertThat(FrenchDates.read("-45992")).isEmpty();
        assertThat(FrenchDates.read("5000000")).isEmpty();
    }

    @Test
    void remembersSchoolYears() {
        assertThat(FrenchDates.read("2025/2026")).map(Interval::schoolYears).contains("2025-2026");
    }
}
