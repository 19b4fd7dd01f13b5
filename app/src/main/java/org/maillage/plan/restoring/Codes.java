package org.maillage.plan.restoring;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The words of closed lists, as the journal writes them.
final class Codes {

    private Codes() {}

    static <E extends Enum<E>> E value(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static <E extends Enum<E>> @Nullable E nullable(Class<E> type, @Nullable String code) {
        return code == null ? null : value(type, code);
    }

    static <E extends Enum<E>> Set<E> values(Class<E> type, Collection<String> codes) {
        return codes.stream().map(code -> value(type, code)).collect(Collectors.toUnmodifiableSet());
    }
}
