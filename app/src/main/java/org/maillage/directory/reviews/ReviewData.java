package org.maillage.directory.reviews;

import java.util.List;
import java.util.Set;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The campaigns somebody opened, and the sheets they were asked about.
@Component
@Order(6)
class ReviewData implements PersonalData {

    private final JdbcClient jdbc;

    ReviewData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> covers() {
        return Set.of("directory.review.opened_by", "directory.review_ask.person_id");
    }

    @Override
    public List<Part> heldOn(PersonId person) {
        var held = new HeldRows(jdbc, person);
        return List.of(held.read("campagnes de l’annuaire ouvertes", """
                select c.title as "convention", r.title as "campagne", r.message as "message", r.opened_at as "ouverte le"
                from directory.review r join convention.convention c on c.id = r.convention_id
                where r.opened_by = :person order by r.opened_at
                """), held.read("fiches à vérifier reçues", """
                select c.title as "convention", r.title as "campagne", o.name as "organisation", a.address as "adresse",
                  a.seen_at as "ouverte le", a.word as "mot laissé", a.reminded_at as "rappelée le", a.ended_at as "close le"
                from directory.review_ask a
                  join directory.review r on r.id = a.review_id
                  join accounts.organisation o on o.id = a.organisation_id
                  join convention.convention c on c.id = a.convention_id
                where a.person_id = :person order by r.opened_at
                """));
    }
}
