package org.maillage.plan.web.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a browser sent, read without loss: a field left out is an empty one.
final class Typed {

    private Typed() {}

    static String line(@Nullable String value) {
        return value == null ? "" : value.strip().replaceAll("\\s+", " ");
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value.replace("\r\n", "\n").strip();
    }

    static Set<String> choices(@Nullable Set<String> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }

    // The lines of a form may have gaps: a browser sends them all, a script may not.
    static <T> List<T> lines(@Nullable List<@Nullable T> values) {
        return values == null
                ? List.of()
                : values.stream().filter(Objects::nonNull).toList();
    }

    static <E extends Enum<E>> Optional<E> choice(Class<E> type, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(value))
                .findFirst();
    }

    static <E extends Enum<E>> Set<E> choices(Class<E> type, Collection<String> values) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> values.contains(one.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// What is no id was never offered: it names nothing.
    static <I> Optional<I> id(String value, Function<UUID, I> type) {
        return value.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(type.apply(UUID.fromString(value)))
                : Optional.empty();
    }

    static <I> Set<I> ids(Collection<String> values, Function<UUID, I> type) {
        return values.stream().flatMap(value -> id(value, type).stream()).collect(Collectors.toUnmodifiableSet());
    }
}
