package org.maillage.convention.snapshots;

import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
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
        Contents after =
                before.each((name, row) -> Optional.of(name.equals(SIGNATORIES) ? row : row.withTexts(replacing)));
        if (!after.equals(before)) {
            jdbc.sql("update %s set %s = ?, version = version + 1 where %s = ?".formatted(table, column, key))
                    .params(Compression.compress(format.write(after)), id)
                    .update();
        }
    }
}
