package org.maillage.partners.request;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The links that were sent to somebody open nothing any more, and nobody waits for their answer.
@Component
class RequestTraces implements PersonTraces {

    private final JdbcClient jdbc;
    private final Clock clock;

    RequestTraces(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("""
                        delete from partners.link where request_id in (
                          select id from partners.request where person_id = ?)
                        """).param(person.value()).update();
        jdbc.sql("""
                        update partners.request set ended_at = ?, ending = 'revoked'
                        where person_id = ? and ended_at is null
                        """).params(OffsetDateTime.now(clock), person.value()).update();
    }
}
