package org.maillage.diary.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.base.diary.DiaryEntry;

/// What is written is read by another library than the one that writes it.
class CalendarTextTests {

    private static final Instant MADE_AT = Instant.parse("2025-11-20T09:00:00Z");
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 1, 15);

    /// The days on which clocks change in France, the ends of years, and a day that only some years have.
    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29", "2026-10-25", "2025-12-31", "2026-01-01", "2028-02-29"})
    void giveWholeDaysThatNoHourMoves(LocalDate day) {
        VEvent event = only(written(entry(day, "Réserver la salle", "")));
        assertThat(event.<DtStart<Temporal>>getRequiredProperty(Property.DTSTART)
                        .getDate())
                .isEqualTo(day);
        assertThat(event.<DtEnd<Temporal>>getRequiredProperty(Property.DTEND).getDate())
                .as("the first day it is over")
                .isEqualTo(day.plusDays(1));
    }

    @Test
    void comesBackWordForWord() {
        String words = "Fin ; suite, « fin » \\ c:\\temp\nau 2ᵉ étage 🎲 — dès l’été";
        VEvent event = only(written(entry(ANY_DAY, words, words)));
        assertThat(event.getSummary().getValue()).isEqualTo("Étape à faire\u00a0: " + words);
        assertThat(event.getDescription().getValue()).isEqualTo(words + "\nCTG de Saint-Aubin");
        assertThat(event.getUrl().getValue()).isEqualTo("https://maillage.example/espace/saint-aubin/plan?a=b&c=d");
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("step-due-1@maillage");
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(3);
        assertThat(event.getLastModified().getDate()).isEqualTo(Instant.parse("2026-03-29T01:30:00Z"));
    }

    @Test
    void carriesNoCharacterThatCalendarsRefuse() {
        assertThat(new String(written(entry(ANY_DAY, "Collé\u000bde\u0007Word\u0085 ici", "")), StandardCharsets.UTF_8))
                .contains("Collé de Word  ici");
    }

    @Test
    void holdsNoMoreThan75OctetsOnALineAndCutsNoCharacter() {
        String long1 = "é".repeat(200) + "🎲".repeat(60) + "€".repeat(99);
        byte[] text = written(entry(ANY_DAY, long1, long1));
        assertThat(new String(text, StandardCharsets.UTF_8).split("\r\n"))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line -> line.contains("\ufffd"));
        assertThat(only(text).getSummary().getValue()).endsWith(long1);
    }

    @Test
    void saysTheSameThingInTheSameBytes() {
        DiaryEntry entry = entry(ANY_DAY, "Réserver la salle", "");
        assertThat(written(entry)).isEqualTo(written(entry));
    }

    @Test
    void isACalendarEvenWithoutDates() {
        var text = new CalendarText("Maillage, CTG d’Angers, « 2023 ; 2026 »", MADE_AT);
        Calendar read = read(text.bytes());
        assertThat(read.getComponents("VEVENT")).isEmpty();
        assertThat(read.getComponents("VTIMEZONE"))
                .as("a calendar holds at least one component")
                .hasSize(1);
        assertThat(read.getRequiredProperty("X-WR-CALNAME").getValue()).contains("Angers");
    }

    private static byte[] written(DiaryEntry entry) {
        var text = new CalendarText("Maillage", MADE_AT);
        text.add(entry, "Étapes", "CTG de Saint-Aubin", "https://maillage.example/espace/saint-aubin/plan?a=b&c=d");
        return text.bytes();
    }

    private static DiaryEntry entry(LocalDate day, String title, String words) {
        return new DiaryEntry(
                new UUID(0, 1),
                "etapes",
                "step-due-1",
                day,
                "Étape à faire",
                title,
                words,
                "/plan",
                true,
                new DiaryEntry.Revision(3, Instant.parse("2026-03-29T01:30:00Z")));
    }

    private static VEvent only(byte[] text) {
        List<VEvent> events = read(text).getComponents("VEVENT");
        assertThat(events).hasSize(1);
        return events.getFirst();
    }

    private static Calendar read(byte[] text) {
        try {
            Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(text));
            assertThat(calendar.validate().hasErrors())
                    .as("%s", calendar.validate())
                    .isFalse();
            return calendar;
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
