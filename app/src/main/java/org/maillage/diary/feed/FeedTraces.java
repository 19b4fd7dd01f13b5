package org.maillage.diary.feed;

import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The addresses somebody gave to their calendars.
@Component
class FeedTraces implements PersonTraces {

    private final JdbcClient jdbc;

    FeedTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("delete from diary.feed where person_id = ?")
                .param(person.value())
                .update();
    }
}
