package org.maillage.diagnosis.store.workshop;

import java.util.List;
import java.util.Set;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The workshops somebody prepared. Of those who took part, nothing is known.
@Component
@Order(4)
class WorkshopData implements PersonalData {

    private final JdbcClient jdbc;

    WorkshopData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> covers() {
        return Set.of("diagnosis.workshop.created_by");
    }

    @Override
    public List<Part> heldOn(PersonId person) {
        return List.of(new HeldRows(jdbc, person).read("ateliers préparés", """
                select v.title as "convention", w.title as "atelier", w.question as "question",
                  w.opened_at as "ouvert le", w.deleted_at as "retiré le"
                from diagnosis.workshop w join convention.convention v on v.id = w.convention_id
                where w.created_by = :person order by v.title, w.opened_at, w.title
                """));
    }
}
