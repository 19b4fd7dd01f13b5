package org.maillage.directory.followup;

import java.util.List;
import java.util.Set;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The structures that somebody is a referent of.
@Component
@Order(5)
class FollowUpData implements PersonalData {

    private final JdbcClient jdbc;

    FollowUpData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> covers() {
        return Set.of("directory.referent.person_id");
    }

    @Override
    public List<Part> heldOn(PersonId person) {
        return List.of(new HeldRows(jdbc, person).read("structures suivies", """
                select v.title as "convention", s.name as "structure", r.function as "fonction", r.phone as "téléphone",
                  r.mail as "courriel", r.deleted_at as "retiré le"
                from directory.referent r join convention.convention v on v.id = r.convention_id
                  join directory.structure s on s.id = r.structure_id
                where r.person_id = :person order by v.title, s.name
                """));
    }
}
