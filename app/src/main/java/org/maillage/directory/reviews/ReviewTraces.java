package org.maillage.directory.reviews;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The links that were sent to somebody open nothing any more, wherever they were sent.
@Component
class ReviewTraces implements PersonTraces {

    private static final String THEIRS = """
            person_id = :person or lower(address) = (select lower(email) from accounts.person where id = :person)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ReviewTraces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("delete from directory.review_link where ask_id in (select id from directory.review_ask where "
                        + THEIRS + ")")
                .param("person", person.value())
                .update();
        jdbc.sql("""
                        delete from directory.keeper_address
                        where lower(address) = (select lower(email) from accounts.person where id = :person)
                        """).param("person", person.value()).update();
        jdbc.sql("update directory.review_ask set ended_at = coalesce(ended_at, :now), "
                        + "ending = coalesce(ending, 'revoked'), address = '' where " + THEIRS)
                .param("now", OffsetDateTime.now(clock))
                .param("person", person.value())
                .update();
    }
}
