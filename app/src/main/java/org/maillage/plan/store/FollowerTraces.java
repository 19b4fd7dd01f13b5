package org.maillage.plan.store;

import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody followed for themselves.
@Component
class FollowerTraces implements PersonTraces {

    private final JdbcClient jdbc;

    FollowerTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("delete from plan.follower where person_id = ?")
                .param(person.value())
                .update();
    }
}
