package org.maillage.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchoolYearTests {

    @Test
    void goesFromFirstSeptemberToLastOfAugust() {
        var year = new SchoolYear(2024);
        assertThat(year.startsOn()).isEqualTo(LocalDate.of(2024, 9, 1));
        assertThat(year.endsOn()).isEqualTo(LocalDate.of(2025, 8, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-2025", " 2024 - 2025 ", "2024/2025", "2024–25", "2024-25"})
    void isReadAsPeopleWriteIt(String text) {
        assertThat(SchoolYear.find(text)).contains(new SchoolYear(2024));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2024", "2024-2026", "2025-2024", "24-25", "2024-2025-2026", "année 2024-2025"})
    void isNotReadFromAnythingElse(String text) {
        assertThat(SchoolYear.find(text)).isEmpty();
    }

    @Test
    void crossesTheCentury() {
        assertThat(SchoolYear.find("1999-00")).contains(new SchoolYear(1999));
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2009, 2024, 2099})
    void readsWhatItPrints(int start) {
        var year = new SchoolYear(start);
        assertThat(SchoolYear.find(year.toString())).contains(year);
    }

    @Test
    void changesOnFirstSeptember() {
        assertThat(SchoolYear.of(LocalDate.of(2025, 8, 31))).isEqualTo(new SchoolYear(2024));
        assertThat(SchoolYear.of(LocalDate.of(2025, 9, 1))).isEqualTo(new SchoolYear(2025));
    }
}
