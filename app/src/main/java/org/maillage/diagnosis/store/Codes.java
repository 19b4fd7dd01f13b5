package org.maillage.diagnosis.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How words of closed lists stand in the database, and in the journal: by their name in small letters.
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static @Nullable String ofNullable(@Nullable Enum<?> value) {
        return value == null ? null : of(value);
    }

    public static String[] ofAll(Collection<? extends Enum<?>> values) {
        return values.stream().map(Codes::of).sorted().toArray(String[]::new);
    }

    public static <E extends Enum<E>> E value(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    public static <E extends Enum<E>> Set<E> values(Class<E> type, Collection<String> codes) {
        return codes.stream().map(code -> value(type, code)).collect(Collectors.toUnmodifiableSet());
    }

    public static <E extends Enum<E>> Set<E> values(Class<E> type, String[] codes) {
        return values(type, Arrays.asList(codes));
    }
}
