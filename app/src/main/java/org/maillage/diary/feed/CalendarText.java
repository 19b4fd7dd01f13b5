package org.maillage.diary.feed;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.RawProperty;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.jspecify.annotations.Nullable;
import org.maillage.base.diary.DiaryEntry;

/// Dates as calendars read them (RFC 5545): each a whole day, which bears no hour and so stands on the same square in
/// Paris, in Cayenne and across the changes of hour. No entry has an hour: a time zone is described only where nothing
/// else is, since a calendar holds at least one component.
///
/// Free of any call to a method: a calendar that subscribes takes it as the whole of what there is.
final class CalendarText {

    private static final String PRODUCT = "-//Maillage//Agenda//FR";

    /// How often a calendar that asks is told to come back.
    private static final String EVERY = "PT6H";

    private final ICalendar calendar = new ICalendar();
    private final Instant madeAt;

    /// @param madeAt when the address was made: what stands for the moment of a date nobody remembers
    CalendarText(String name, Instant madeAt) {
        this.madeAt = madeAt;
        calendar.setProductId(PRODUCT);
        calendar.setName(name);
        // Without its kind of value, as the library would write it, clients that follow RFC 7986 pass it over.
        RawProperty interval = calendar.addExperimentalProperty("REFRESH-INTERVAL", EVERY);
        interval.setParameter("VALUE", "DURATION");
        calendar.addExperimentalProperty("X-PUBLISHED-TTL", EVERY);
        calendar.addExperimentalProperty("X-WR-CALNAME", escaped(name));
        calendar.addExperimentalProperty("X-WR-TIMEZONE", "Europe/Paris");
    }

    void add(DiaryEntry entry, @Nullable String kind, String convention, String address) {
        Instant changed = entry.revision().at();
        var event = new VEvent();
        event.setUid(entry.uid() + "@maillage");
        event.setDateTimeStamp(Date.from(changed == null ? madeAt : changed));
        if (changed != null) {
            event.setLastModified(Date.from(changed));
        }
        event.setSequence(entry.revision().number());
        event.setDateStart(new DateStart(day(entry.day())));
        event.setDateEnd(new DateEnd(day(entry.day().plusDays(1))));
        event.setSummary(plain(entry.label() + "\u00a0: " + entry.title()));
        event.setDescription(plain(entry.words().isEmpty() ? convention : entry.words() + "\n" + convention));
        event.setUrl(address);
        if (kind != null) {
            event.addCategories(kind);
        }
        // Nobody is busy all day because a step is due.
        event.setTransparency(true);
        calendar.addEvent(event);
    }

    byte[] bytes() {
        if (calendar.getEvents().isEmpty()) {
            calendar.addComponent(ParisTime.described());
        }
        var unfolded = new StringWriter();
        try (var writer = new ICalWriter(unfolded, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return FoldedLines.of(unfolded.toString());
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /// What is pasted from a word processor brings characters that no calendar may hold.
    private static String plain(String words) {
        return words.replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ");
    }

    private static String escaped(String words) {
        return plain(words).replaceAll("([\\\\;,])", "\\\\$1");
    }
}
