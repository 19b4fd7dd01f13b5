package org.maillage.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WeeklyHoursTests {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final LocalTime NOON = LocalTime.of(12, 0);
    private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;

    @Test
    void opensAtTheFirstMinuteAndIsClosedAtTheLast() {
        WeeklyHours hours = WeeklyHours.NEVER.and(DayOfWeek.TUESDAY, NINE, NOON);
        assertThat(isOpen(hours, DayOfWeek.TUESDAY, NINE)).isTrue();
        assertThat(isOpen(hours, DayOfWeek.TUESDAY, LocalTime.of(11, 59))).isTrue();
        assertThat(isOpen(hours, DayOfWeek.TUESDAY, NOON)).isFalse();
        assertThat(isOpen(hours, DayOfWeek.TUESDAY, LocalTime.of(8, 59))).isFalse();
        assertThat(isOpen(hours, DayOfWeek.WEDNESDAY, NINE)).isFalse();
    }

    @Test
    void staysOpenOverTheNightAndOverTheWeek() {
        WeeklyHours hours = WeeklyHours.NEVER.and(DayOfWeek.SUNDAY, LocalTime.of(22, 0), LocalTime.of(2, 0));
        assertThat(isOpen(hours, DayOfWeek.SUNDAY, LocalTime.of(23, 59))).isTrue();
        assertThat(isOpen(hours, DayOfWeek.MONDAY, LocalTime.of(1, 59))).isTrue();
        assertThat(isOpen(hours, DayOfWeek.MONDAY, LocalTime.of(2, 0))).isFalse();
        WeeklyHours day = WeeklyHours.NEVER.and(DayOfWeek.SUNDAY, MIDNIGHT, MIDNIGHT);
        assertThat(isOpen(day, DayOfWeek.SUNDAY, LocalTime.of(23, 59))).isTrue();
        assertThat(isOpen(day, DayOfWeek.MONDAY, MIDNIGHT)).isFalse();
    }

    @Test
    void isAlwaysOpenOrNever() {
        assertThat(WeeklyHours.ALWAYS.isOpenAt(0)).isTrue();
        assertThat(WeeklyHours.ALWAYS.isOpenAt(10_079)).isTrue();
        assertThat(WeeklyHours.NEVER.isOpenAt(0)).isFalse();
        assertThatThrownBy(() -> WeeklyHours.NEVER.isOpenAt(10_080)).hasMessage("Minute 10080 of the week");
    }

    @Test
    void joinsSpansWhateverTheirOrder() {
        for (long seed = 0; seed < 300; seed++) {
            var random = new Random(seed);
            WeeklyHours hours = WeeklyHours.NEVER;
            var open = new BitSet();
            for (int span = random.nextInt(8); span > 0; span--) {
                DayOfWeek day = DayOfWeek.of(1 + random.nextInt(7));
                LocalTime from = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
                LocalTime until = LocalTime.of(random.nextInt(24), 15 * random.nextInt(4));
                hours = hours.and(day, from, until);
                int opening = WeeklyHours.minute(day, from);
                int length = Math.floorMod(WeeklyHours.minute(day, until) - opening - 1, 1440) + 1;
                for (int minute = opening; minute < opening + length; minute++) {
                    open.set(minute % 10_080);
                }
            }
            for (int minute = 0; minute < 10_080; minute++) {
                assertThat(hours.isOpenAt(minute))
                        .as("seed %d, minute %d", seed, minute)
                        .isEqualTo(open.get(minute));
            }
        }
    }

    private static boolean isOpen(WeeklyHours hours, DayOfWeek day, LocalTime time) {
        return hours.isOpenAt(WeeklyHours.minute(day, time));
    }
}
