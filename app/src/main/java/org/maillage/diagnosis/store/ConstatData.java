package org.maillage.diagnosis.store;

import java.util.List;
import java.util.Set;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the diagnosis knows of somebody: the constats they wrote down.
@Component
@Order(3)
class ConstatData implements PersonalData {

    private final JdbcClient jdbc;

    ConstatData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> covers() {
        return Set.of("diagnosis.constat.author_id");
    }

    @Override
    public List<Part> heldOn(PersonId person) {
        return List.of(new HeldRows(jdbc, person).read("constats écrits", """
                select v.title as "convention", c.title as "constat", c.detail as "précisions",
                  c.observed_on as "observé le", c.deleted_at as "retiré le"
                from diagnosis.constat c join convention.convention v on v.id = c.convention_id
                where c.author_id = :person order by v.title, c.observed_on, c.title
                """));
    }
}
