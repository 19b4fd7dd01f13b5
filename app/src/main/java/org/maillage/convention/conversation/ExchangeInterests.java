package org.maillage.convention.conversation;

import java.util.List;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.notices.InterestSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The exchanges that somebody took part in: what others say there next concerns them.
@Component
class ExchangeInterests implements InterestSource {

    /// After what one is in charge of, before what one only coordinates.
    private static final int STRENGTH = 3;

    private static final String INTERESTS = """
            select distinct c.convention_id, c.id, c.subject_kind
            from convention.comment mine
              join convention.comment c on c.convention_id = mine.convention_id
                and coalesce(c.answers_to, c.id) = coalesce(mine.answers_to, mine.id)
            where mine.author_id = :person and mine.convention_id = any (:conventions) and c.author_id <> :person
            """;

    private final JdbcClient jdbc;

    ExchangeInterests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Interest> interestsOf(UUID person, Sights sights) {
        return jdbc.sql(INTERESTS)
                .param("person", person)
                .param("conventions", sights.byConvention().keySet().toArray(UUID[]::new))
                .query((row, number) -> new Interest(
                        row.getObject("convention_id", UUID.class),
                        row.getObject("id", UUID.class),
                        row.getString("subject_kind"),
                        STRENGTH,
                        "vous avez pris part à l’échange"))
                .list();
    }
}
