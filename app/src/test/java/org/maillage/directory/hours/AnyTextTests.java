package org.maillage.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.directory.hours.HoursReading.Read;
import org.maillage.directory.hours.HoursReading.Refused;
import org.maillage.directory.hours.holidays.HolidayCalendars;
import org.maillage.directory.hours.holidays.Holidays;
import org.maillage.directory.hours.weekly.WeeklyHours;
import org.maillage.directory.hours.words.HoursWords;

/// Files hold anything; whatever they hold is read or refused, soon, and what is read can be asked everything.
class AnyTextTests {

    private static final String SIGNS =
            "MoTuWeFrPHSH0123456789:-,;+/[]\"'()| |offweekeasterJanDec24/7unknown é\u00A0\n\0\uD83D";

    private final Holidays anjou = new HolidayCalendars().of("49");

    @Test
    void randomTextsAreReadOrRefused() {
        Random random = new Random(9);
        for (int count = 0; count < 3_000; count++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int index = 0; index < length; index++) {
                text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            ask(text.toString());
        }
    }

    @Test
    void mutatedHoursAreReadOrRefused() throws IOException {
        Random random = new Random(49);
        List<ReferenceTests.Expected> texts = ReferenceTests.expectations().toList();
        int read = 0;
        for (int count = 0; count < 3_000; count++) {
            StringBuilder text =
                    new StringBuilder(texts.get(random.nextInt(texts.size())).text());
            for (int change = random.nextInt(3); change >= 0; change--) {
                int place = random.nextInt(text.length());
                switch (random.nextInt(3)) {
                    case 0 -> text.setCharAt(place, SIGNS.charAt(random.nextInt(SIGNS.length())));
                    case 1 -> text.insert(place, SIGNS.charAt(random.nextInt(SIGNS.length())));
                    default ->
                        text.append(random.nextBoolean() ? "; " : ", ")
                                .append(texts.get(random.nextInt(texts.size())).text());
                }
            }
            read += ask(text.toString()) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(300);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "(",
                "\"",
                "Mo,",
                "Mo[",
                "09:00-",
                "09:00-12:00,",
                "1-",
                "Jan-",
                "easter",
                "PH,",
                "||",
                "lundi ",
                "9h",
                "du le de ",
                "week ",
                "\u0301",
                "2026 ",
                "Mo-Fr 09:00-12:00 || "
            })
    void aLongRepetitionIsJudgedSoon(String part) {
        String text = part.repeat(HoursText.LONGEST / part.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> OpeningHours.read(text));
    }

    private boolean ask(String text) {
        HoursReading reading = OpeningHours.read(text);
        if (reading instanceof Refused(String sentence)) {
            assertThat(sentence).endsWith(".").doesNotContain("null", "Encountered");
            return false;
        }
        OpeningHours hours = ((Read) reading).hours();
        assertThatCode(() -> {
                    hours.spansOf(LocalDate.of(2024, 2, 29), anjou);
                    hours.spansOf(LocalDate.of(2026, 12, 31), anjou);
                    HoursWords.of(hours);
                    WeeklyHours.find(hours);
                    hours.comments();
                })
                .as(text)
                .doesNotThrowAnyException();
        assertThat(OpeningHours.read(hours.toOsm())).as(text).isEqualTo(reading);
        return true;
    }
}
