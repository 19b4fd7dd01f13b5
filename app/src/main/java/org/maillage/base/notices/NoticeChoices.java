package org.maillage.base.notices;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// How people want to be told.
@Repository
public class NoticeChoices {

    private static final int TOKEN_BYTES = 24;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    NoticeChoices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// What somebody chose, by kind; a kind that is not in it is told as it is to everybody.
    public Map<String, Way> of(UUID person) {
        var chosen = new HashMap<String, Way>();
        jdbc.sql("select kind, way from notices.choice where person_id = ?")
                .param(person)
                .query(row -> {
                    chosen.put(row.getString("kind"), Way.of(row.getString("way")));
                });
        return chosen;
    }

    @Transactional
    public void choose(UUID person, String kind, Way way) {
        jdbc.sql("""
                        insert into notices.choice (person_id, kind, way, chosen_at) values (?, ?, ?, ?)
                        on conflict (person_id, kind) do update set way = excluded.way, version = choice.version + 1,
                          chosen_at = case when choice.way = excluded.way then choice.chosen_at else excluded.chosen_at end
                        """)
                .params(person, kind, way.code(), OffsetDateTime.now(clock))
                .update();
    }

    /// The secret at the foot of somebody's mails.
    @Transactional
    public String stopToken(UUID person) {
        var secret = new byte[TOKEN_BYTES];
        random.nextBytes(secret);
        jdbc.sql("insert into notices.stop_link (person_id, token) values (?, ?) on conflict (person_id) do nothing")
                .params(person, Base64.getUrlEncoder().withoutPadding().encodeToString(secret))
                .update();
        return jdbc.sql("select token from notices.stop_link where person_id = ?")
                .param(person)
                .query(String.class)
                .single();
    }

    public Optional<UUID> findByStopToken(String token) {
        return jdbc.sql("select person_id from notices.stop_link where token = ?")
                .param(token)
                .query(UUID.class)
                .optional();
    }
}
