package org.maillage.diary.feed;

import java.util.List;
import java.util.Set;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The addresses somebody gave to their calendars, and when these came.
@Component
@Order(5)
class FeedData implements PersonalData {

    private final JdbcClient jdbc;

    FeedData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> covers() {
        return Set.of("diary.feed.person_id");
    }

    @Override
    public List<Part> heldOn(PersonId person) {
        return List.of(new HeldRows(jdbc, person).read("abonnements à l’agenda", """
                select f.name as "nom", coalesce(c.title, 'ce qui me concerne') as "contenu", f.made_at as "créée le",
                  f.last_read_at as "lue le", f.revoked_at as "révoquée le"
                from diary.feed f left join convention.convention c on c.id = f.convention_id
                where f.person_id = :person order by f.made_at, f.id
                """));
    }
}
