package org.maillage.convention.portable;

import java.util.UUID;
import org.maillage.convention.ConventionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// When a convention left as a file and when it came back from one; the journal says who did it.
@Component
class Passages {

    private final JdbcClient jdbc;

    Passages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional
    public void takenAway(ConventionId convention, boolean complete) {
        add(
                convention,
                "taken-away",
                complete
                        ? "Convention emportée complète, avec ce que chaque institution garde pour elle"
                        : "Convention emportée, telle que la voit la personne qui l’emporte");
    }

    /// @param source address of the convention where it comes from
    /// @param when it left, in words
    @Transactional
    public void broughtBack(ConventionId convention, String source, String when) {
        add(convention, "brought-back", "Convention rapportée de " + source + ", emportée le " + when);
    }

    private void add(ConventionId convention, String direction, String told) {
        jdbc.sql("insert into convention.passage (id, convention_id, direction, told) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), convention.value(), direction, told)
                .update();
    }
}
