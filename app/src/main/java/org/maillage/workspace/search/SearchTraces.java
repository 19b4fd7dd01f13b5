package org.maillage.workspace.search;

import java.util.List;
import java.util.Set;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonTraces;
import org.maillage.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the house keeps of somebody's searches.
@Component
@Order(6)
record SearchTraces(JdbcClient jdbc) implements PersonalData, PersonTraces {

    @Override
    public Set<String> covers() {
        return Set.of("workspace.recent_search.person_id", "workspace.kept_search.person_id");
    }

    @Override
    public List<Part> heldOn(PersonId person) {
        return List.of(new HeldRows(jdbc, person).read("recherches", """
                select typed as "recherche", searched_at as "quand", 'récente' as "gardée" from workspace.recent_search
                where person_id = :person
                union all
                select typed, kept_at, 'gardée' from workspace.kept_search where person_id = :person order by 2
                """));
    }

    @Override
    public void erase(PersonId person) {
        for (String table : List.of("workspace.recent_search", "workspace.kept_search")) {
            jdbc.sql("delete from " + table + " where person_id = ?")
                    .param(person.value())
                    .update();
        }
    }
}
