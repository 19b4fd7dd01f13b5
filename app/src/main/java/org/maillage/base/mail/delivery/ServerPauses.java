package org.maillage.base.mail.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A server that takes nothing is left alone for a while, by all nodes: ten seconds, then twice as long each time, up
/// to a quarter of an hour. Messages wait without being charged with it.
@Component
class ServerPauses {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int DOUBLED = 7;

    private final JdbcClient jdbc;
    private final Clock clock;

    ServerPauses(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @param over whether the server may be tried again
    record Pause(int failures, boolean over) {}

    Optional<Pause> find() {
        return jdbc.sql("select failures, next_attempt_at <= ? as over from mail.server_pause")
                .param(OffsetDateTime.now(clock))
                .query(Pause.class)
                .optional();
    }

    /// Several that fail at once count for one.
    void begin(Refusal refusal) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        int failures = find().map(Pause::failures).orElse(0);
        jdbc.sql("""
                        insert into mail.server_pause as pause
                          (since, failures, next_attempt_at, refusal_code, last_failure) values (?, 1, ?, ?, ?)
                        on conflict (one) do update set failures = pause.failures + 1,
                          next_attempt_at = excluded.next_attempt_at, refusal_code = excluded.refusal_code,
                          last_failure = excluded.last_failure
                        where pause.next_attempt_at <= ?
                        """)
                .params(now, now.plus(lengthAfter(failures)), refusal.code(), refusal.words(), now)
                .update();
    }

    void end() {
        jdbc.sql("delete from mail.server_pause").update();
    }

    static Duration lengthAfter(int failures) {
        Duration length = FIRST.multipliedBy(1L << Math.min(failures, DOUBLED));
        return length.compareTo(LONGEST) < 0 ? length : LONGEST;
    }
}
