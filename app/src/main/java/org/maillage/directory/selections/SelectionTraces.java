package org.maillage.directory.selections;

import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody who left had chosen opens nothing any more.
@Component
class SelectionTraces implements PersonTraces {

    private final JdbcClient jdbc;

    SelectionTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void erase(PersonId person) {
        jdbc.sql("delete from directory.selection where made_by = ?")
                .param(person.value())
                .update();
    }
}
