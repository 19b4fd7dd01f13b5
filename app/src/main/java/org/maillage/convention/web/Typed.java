package org.maillage.convention.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.site.NotFound;

/// Reads what was typed: forms keep the text as it came, so that a page can show it again.
public final class Typed {

    private static final int NO_VERSION = -1;

    private Typed() {}

    /// The text without spaces around it; a field that was not sent is empty.
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    public static List<String> choices(@Nullable List<String> ticked) {
        return ticked == null ? List.of() : List.copyOf(ticked);
    }

    /// The version the form was opened on; one that is no number matches no row.
    public static int version(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : NO_VERSION;
    }

    public static Optional<LocalDate> findDay(String typed) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /// A day already found right by [Day] and `@NotBlank`.
    public static LocalDate getDay(String typed) {
        return LocalDate.parse(typed);
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /// An id from a hidden field or a choice: one that is no id names nothing.
    public static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException unreadable) {
            throw NotFound.of("Object", typed);
        }
    }
}
