package org.maillage.directory.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Optional;

/// Days as lists write them: "2022-09-26 19:00:45", "2024-04-02T08:00:00Z", "19/02/2020".
final class Days {

    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final int ISO = 10;

    private Days() {}

    static Optional<LocalDate> read(String text) {
        String day = text.strip();
        try {
            if (day.matches("\\d{4}-\\d{2}-\\d{2}.*")) {
                return Optional.of(LocalDate.parse(day.substring(0, ISO)));
            }
            return Optional.of(LocalDate.parse(day.split("[ T]", 2)[0], FRENCH));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
