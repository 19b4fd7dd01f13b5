package org.maillage.convention.snapshots;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PackedTexts;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsFormat;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The texts of a convention that stand compressed in a column. Those who signed stay named there as everywhere.
///
/// @param key column that tells the rows of the table apart
record FrozenTexts(JdbcClient jdbc, ContentsFormat format, String table, String key, String column)
        implements PackedTexts {

    private static final String SIGNATORIES = "convention.signatory";

    @Override
    public void rewrite(UnaryOperator<String> replacing) {
        // One at a time: a frozen state may be large.
        jdbc.sql("select %s from %s order by 1".formatted(key, table))
                .query(UUID.class)
                .list()
                .forEach(id -> rewrite(id, replacing));
    }

    private void rewrite(UUID id, UnaryOperator<String> replacing) {
        byte[] packed = jdbc.sql("select %s from %s where %s = ?".formatted(column, table, key))
                .param(id)
                .query(byte[].class)
                .single();
        Contents before = format.read(Compression.expand(packed));
        Contents after = before.each((name, row) -> Optional.of(name.equals(SIGNATORIES) ? row : row(row, replacing)));
        if (!after.equals(before)) {
            jdbc.sql("update %s set %s = ?, version = version + 1 where %s = ?".formatted(table, column, key))
                    .params(Compression.compress(format.write(after)), id)
                    .update();
        }
    }

    private static Contents.Row row(Contents.Row row, UnaryOperator<String> replacing) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        row.values().forEach((name, value) -> values.put(name, value(value, replacing)));
        return new Contents.Row(values);
    }

    private static @Nullable Object value(@Nullable Object value, UnaryOperator<String> replacing) {
        return switch (value) {
            case String text -> replacing.apply(text);
            case List<?> list -> list.stream().map(one -> value(one, replacing)).toList();
            case Map<?, ?> object -> {
                var values = new LinkedHashMap<Object, @Nullable Object>();
                object.forEach((name, one) -> values.put(name, value(one, replacing)));
                yield values;
            }
            case null, default -> value;
        };
    }
}
