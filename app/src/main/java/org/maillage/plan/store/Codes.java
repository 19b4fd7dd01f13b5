package org.maillage.plan.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How values stand in the database: an enum by its name in small letters, sets as arrays.
final class Codes {

    private static final ClassValue<Map<String, Object>> BY_CODE = new ClassValue<>() {

        @Override
        protected Map<String, Object> computeValue(Class<?> type) {
            return Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(value -> of((Enum<?>) value), Function.identity()));
        }
    };

    private Codes() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String ofNullable(@Nullable Enum<?> value) {
        return value == null ? null : of(value);
    }

    static String[] ofAll(Collection<? extends Enum<?>> values) {
        return values.stream().map(Codes::of).sorted().toArray(String[]::new);
    }

    static <E extends Enum<E>> E value(Class<E> type, String code) {
        return type.cast(Objects.requireNonNull(BY_CODE.get(type).get(code), code));
    }

    static <E extends Enum<E>> @Nullable E nullable(Class<E> type, @Nullable String code) {
        return code == null ? null : value(type, code);
    }

    static <E extends Enum<E>> Set<E> values(Class<E> type, ResultSet row, String column) throws SQLException {
        return strings(row, column).stream().map(code -> value(type, code)).collect(Collectors.toUnmodifiableSet());
    }

    static <I> UUID[] ids(Collection<I> ids, Function<I, UUID> value) {
        return ids.stream().map(value).sorted().toArray(UUID[]::new);
    }

    /// Read as they are written, "{id,id}": the driver's arrays cost more than the rest of a row.
    static <I> List<I> ids(ResultSet row, String column, Function<UUID, I> id) throws SQLException {
        String written = row.getString(column);
        return written == null || written.equals("{}")
                ? List.of()
                : Arrays.stream(written.substring(1, written.length() - 1).split(",", -1))
                        .map(UUID::fromString)
                        .map(id)
                        .toList();
    }

    static List<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.stream(elements(row.getArray(column)))
                .map(String.class::cast)
                .toList();
    }

    static List<LocalDate> days(ResultSet row, String column) throws SQLException {
        return Arrays.stream(elements(row.getArray(column)))
                .map(day -> ((java.sql.Date) day).toLocalDate())
                .toList();
    }

    private static Object[] elements(@Nullable Array array) throws SQLException {
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }
}
