package org.maillage.convention;

import java.util.List;
import java.util.Set;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The spaces somebody stands in, or stood in.
@Component
@Order(2)
class MembershipData implements PersonalData {

    private final JdbcClient jdbc;

    MembershipData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> covers() {
        return Set.of("convention.member.person_id");
    }

    @Override
    public List<Part> heldOn(PersonId person) {
        return List.of(new HeldRows(jdbc, person).read("conventions", """
                select c.title as "convention", m.role as "rôle", m.removed_at as "jusqu’au",
                  (select string_agg(t.name, ', ' order by t.position) from convention.member_theme mt
                    join convention.theme t on t.id = mt.theme_id where mt.member_id = m.id) as "thèmes confiés"
                from convention.member m join convention.convention c on c.id = m.convention_id
                where m.person_id = :person order by c.title
                """));
    }
}
