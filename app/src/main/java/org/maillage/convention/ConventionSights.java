package org.maillage.convention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.base.Sights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The ways of seeing that the members of each convention have: what is counted for nobody in particular is counted
/// once for each, and told to nobody else.
@Repository
public class ConventionSights {

    private static final String SIGHTS = """
            select distinct m.convention_id, m.role = 'coordinator' as coordinator,
              (select party.organisation_id from convention.party
               where party.convention_id = m.convention_id and party.deleted_at is null
                 and party.organisation_id in (o.id, o.parent_id)
               order by party.organisation_id = o.id desc limit 1) as institution_id
            from convention.member m
              join convention.convention c on c.id = m.convention_id and c.deleted_at is null
              join accounts.person p on p.id = m.person_id
              join accounts.account a on a.person_id = p.id and a.disabled_at is null
              left join accounts.organisation o on o.id = p.organisation_id
            where m.removed_at is null
            order by 1, 2, 3
            """;

    private final JdbcClient jdbc;

    ConventionSights(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Seen(UUID convention, Sight sight) {}

    /// Every way of seeing every convention, in as few rounds as the convention with most of them has.
    ///
    /// @return rounds, each with at most one sight for a convention
    public List<Sights> listRounds() {
        var rounds = new ArrayList<Map<UUID, Sight>>();
        for (Seen seen : listSeen()) {
            Map<UUID, Sight> round = rounds.stream()
                    .filter(one -> !one.containsKey(seen.convention()))
                    .findFirst()
                    .orElseGet(() -> {
                        var next = new LinkedHashMap<UUID, Sight>();
                        rounds.add(next);
                        return next;
                    });
            round.put(seen.convention(), seen.sight());
        }
        return rounds.stream().map(Sights::new).toList();
    }

    private List<Seen> listSeen() {
        return jdbc.sql(SIGHTS)
                .query((row, number) -> new Seen(
                        row.getObject("convention_id", UUID.class),
                        new Sight(true, row.getBoolean("coordinator"), row.getObject("institution_id", UUID.class))))
                .list();
    }
}
