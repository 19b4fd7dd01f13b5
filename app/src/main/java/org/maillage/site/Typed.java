package org.maillage.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads what was typed: forms keep the text as it came, so that a page can show it again. A field that was not sent is
/// an empty one.
public final class Typed {

    private static final int NO_VERSION = -1;
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");

    private Typed() {}

    /// The text without spaces around it, its lines parted as everywhere but in forms.
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.replace("\r\n", "\n").strip();
    }

    /// The text on one line.
    public static String line(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
    }

    public static @Nullable String orNull(String typed) {
        return typed.isEmpty() ? null : typed;
    }

    /// The version the form was opened on; one that is no number matches no row.
    public static int version(String typed) {
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : NO_VERSION;
    }

    /// A day of these centuries: what is far from them reaches the end of what the database and the calendar can count.
    public static Optional<LocalDate> findDay(String typed) {
        try {
            return DAY.matcher(typed).matches() ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /// A day that was found right before.
    public static LocalDate getDay(String typed) {
        return LocalDate.parse(typed);
    }

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /// A typed day as people say it; what is no day stays as it was typed.
    public static String dayInWords(String typed) {
        return findDay(typed).map(FrenchDates::day).orElse(typed);
    }

    public static List<String> choices(@Nullable List<String> ticked) {
        return ticked == null ? List.of() : List.copyOf(ticked);
    }

    public static Set<String> choices(@Nullable Set<String> ticked) {
        return ticked == null ? Set.of() : Set.copyOf(ticked);
    }

    // The lines of a form may have gaps: a browser sends them all, a script may not.
    public static <T> List<T> lines(@Nullable List<@Nullable T> sent) {
        return sent == null ? List.of() : sent.stream().filter(Objects::nonNull).toList();
    }

    public static <E extends Enum<E>> Optional<E> findChoice(Class<E> type, String chosen) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(chosen))
                .findFirst();
    }

    public static <E extends Enum<E>> Set<E> findChoices(Class<E> type, Collection<String> ticked) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> ticked.contains(one.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static <I> Optional<I> findId(String chosen, Function<UUID, I> type) {
        return chosen.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(type.apply(UUID.fromString(chosen)))
                : Optional.empty();
    }

    public static <I> I getId(String chosen, Function<UUID, I> type) {
        return findId(chosen, type).orElseThrow(() -> NotFound.of("Object", chosen));
    }

    public static <I> Set<I> findIds(Collection<String> ticked, Function<UUID, I> type) {
        return ticked.stream().flatMap(one -> findId(one, type).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
