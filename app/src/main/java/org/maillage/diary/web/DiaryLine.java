package org.maillage.diary.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.maillage.base.diary.DiaryEntry;
import org.maillage.convention.Space;
import org.maillage.site.components.Link;

/// One date in its month.
///
/// @param iso the day as machines read it
/// @param day "jeu. 20"
/// @param convention its name, or nothing when all are of one
/// @param mine whether to say that it concerns the reader
public record DiaryLine(
        String iso,
        String day,
        boolean today,
        String label,
        Link title,
        String words,
        String convention,
        boolean mine) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d", Locale.FRENCH);

    static DiaryLine of(DiaryEntry entry, Space space, boolean several, boolean sayMine, LocalDate today) {
        return new DiaryLine(
                entry.day().toString(),
                DAY.format(entry.day()).replace(" ", "\u00a0"),
                entry.day().equals(today),
                entry.label(),
                new Link(entry.title(), space.path(entry.path())),
                entry.words(),
                several ? space.convention().shortTitle() : "",
                sayMine && entry.concerning());
    }
}
