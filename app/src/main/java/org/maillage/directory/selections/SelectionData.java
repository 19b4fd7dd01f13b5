package org.maillage.directory.selections;

import java.util.List;
import java.util.Set;
import org.maillage.accounts.HeldRows;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.PersonalData;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What somebody chose for families.
@Component
@Order(6)
class SelectionData implements PersonalData {

    private final JdbcClient jdbc;

    SelectionData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> covers() {
        return Set.of("directory.selection.made_by");
    }

    @Override
    public List<Part> heldOn(PersonId person) {
        return List.of(new HeldRows(jdbc, person).read("sélections pour des familles", """
                select c.title as "convention", s.note as "mot", s.sent_at as "envoyée le", s.expires_at as "ouverte jusqu’au",
                  (select string_agg(coalesce(v.name, p.name), ', ' order by i.id) from directory.selection_item i
                    join directory.structure p on p.id = i.structure_id
                    left join directory.service v on v.id = i.service_id
                   where i.selection_id = s.id) as "lieux et services"
                from directory.selection s join convention.convention c on c.id = s.convention_id
                where s.made_by = :person order by s.changed_at
                """));
    }
}
