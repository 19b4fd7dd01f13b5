package org.maillage.base.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// All words of the house, which mistyped ones are mended with. No page shows them: they come from everywhere, also
/// from
/// what the reader may not see.
@Component
class Vocabulary {

    private static final int LONG_ENOUGH_FOR_TWO = 5;
    private static final int SHORTEST = 4;
    private static final int MOST = 4;

    // A word that the house knows also goes by those beside it: somebody may have written it as badly as it is typed.
    private static final String CLOSE = """
            select word from search.word
            where length(word) between length(:typed) - :most and length(:typed) + :most and word <> :typed
              and levenshtein_less_equal(word, :typed, :most) <= :most
            order by levenshtein_less_equal(word, :typed, :most), left(word, 1) = left(:typed, 1) desc, objects desc, word
            limit :limit
            """;

    private static final String TABLES = """
            select string_agg(format('select words from %s', a.attrelid::regclass), ' union all ' order by a.attrelid)
            from pg_attribute a join pg_class c on c.oid = a.attrelid and c.relkind in ('r', 'p')
            where a.attname = 'words' and a.atttypid = 'tsvector'::regtype and not a.attisdropped
            """;

    private static final String RELEARN = """
            with today as materialized (
              select word, ndoc from ts_stat(?) where word ~ '^[a-z]{%d,30}$'),
            gone as (
              delete from search.word old where not exists (select from today where today.word = old.word))
            insert into search.word select word, ndoc from today
            on conflict (word) do update set objects = excluded.objects where word.objects <> excluded.objects
            """.formatted(SHORTEST - 1);

    private final JdbcClient jdbc;

    Vocabulary(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Words that may have been meant, for each word long enough to tell.
    Map<String, List<String>> closeTo(SearchWords words) {
        var close = new HashMap<String, List<String>>();
        words.terms().stream()
                .flatMap(term -> term.words().stream())
                .filter(word -> word.length() >= SHORTEST)
                .forEach(word -> close.put(word, closeTo(word)));
        return close;
    }

    private List<String> closeTo(String word) {
        return jdbc.sql(CLOSE)
                .param("typed", word)
                .param("most", word.length() >= LONG_ENOUGH_FOR_TWO ? 2 : 1)
                .param("limit", MOST)
                .query((row, number) -> row.getString("word"))
                .list();
    }

    /// Reads again what stands in the house now.
    @Transactional
    void relearn() {
        String tables = jdbc.sql(TABLES).query(String.class).single();
        jdbc.sql(RELEARN).param(tables).update();
    }
}
