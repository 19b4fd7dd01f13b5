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
            select distinct mine.convention_id, mine.coordinator, mine.institution_id from %s mine order by 1, 2, 3
            """.formatted(MemberSights.OF_PEOPLE);

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
