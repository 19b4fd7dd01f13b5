package org.maillage.workspace.search;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What a person looked for lately, and what they keep.
@Repository
class KeptSearches {

    private static final int RECENT = 8;
    private static final int LONGEST = 200;

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptSearches(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Kept(UUID id, SearchQuery query) {}

    /// Remembers the last few, each once.
    @Transactional
    void remember(PersonId person, String typed) {
        if (typed.length() > LONGEST) {
            return;
        }
        jdbc.sql("""
                        with known as (
                          insert into workspace.recent_search (person_id, typed, searched_at) values (:person, :typed, :now)
                          on conflict (person_id, typed) do update set searched_at = excluded.searched_at)
                        delete from workspace.recent_search
                        where person_id = :person and typed <> :typed and typed not in (
                          select typed from workspace.recent_search where person_id = :person and typed <> :typed
                          order by searched_at desc limit :kept)
                        """)
                .param("person", person.value())
                .param("typed", typed)
                .param("now", OffsetDateTime.now(clock))
                .param("kept", RECENT - 1)
                .update();
    }

    List<String> listRecent(PersonId person) {
        return jdbc.sql(
                        "select typed from workspace.recent_search where person_id = ? order by searched_at desc, typed")
                .param(person.value())
                .query((row, number) -> row.getString("typed"))
                .list();
    }

    void forgetRecent(PersonId person) {
        jdbc.sql("delete from workspace.recent_search where person_id = ?")
                .param(person.value())
                .update();
    }

    void keep(PersonId person, SearchQuery query) {
        jdbc.sql("""
                        insert into workspace.kept_search (id, person_id, typed, kind, slug, kept_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .params(UUID.randomUUID(), person.value(), query.words(), query.kind(), query.convention())
                .param(OffsetDateTime.now(clock))
                .update();
    }

    List<Kept> listKept(PersonId person) {
        return jdbc.sql(
                        "select id, typed, kind, slug from workspace.kept_search where person_id = ? order by kept_at, id")
                .param(person.value())
                .query((row, number) -> new Kept(
                        row.getObject("id", UUID.class),
                        new SearchQuery(row.getString("typed"), row.getString("kind"), row.getString("slug"), null)))
                .list();
    }

    void remove(PersonId person, UUID kept) {
        jdbc.sql("delete from workspace.kept_search where person_id = ? and id = ?")
                .params(person.value(), kept)
                .update();
    }
}
