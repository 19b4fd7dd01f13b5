package org.maillage.base.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps what is known of asks in step with what is asked.
///
/// Nodes may do it side by side: the same ask is one row. What is asked again at the same moment – an action removed
/// and
/// brought back – is the row it was, told already.
@Component
public class AskGathering {

    /// What was asked before is no news: it came with a convention brought back, or was hidden until now.
    private static final Duration NEWS = Duration.ofDays(1);

    private static final String END = """
            update notices.ask n set ended_at = :now, version = version + 1
            where n.kind = :kind and n.ended_at is null
              and not exists (select from (select cast(:kind as text) as kind, a.* from (%s) a) asked where %s)
            """;

    private static final String GATHER = """
            with fresh as materialized (
              select asked.* from (select cast(:kind as text) as kind, a.* from (%1$s) a) asked
              where not exists (select from notices.ask n where n.ended_at is null and %2$s)),
            told as (
              select fresh.*, doer.actor_id,
                coalesce(doer.at, timestamptz 'epoch') as at,
                :first or doer.at is null or doer.at < :recent or doer.actor_id = fresh.person_id as known
              from fresh left join lateral (%3$s) doer on true)
            insert into notices.ask (id, person_id, convention_id, kind, subject_id, cause, asked_by, asked_at,
              known_at, due_at, told_at, read_at)
            select gen_random_uuid(), person_id, convention_id, kind, subject_id, cause, actor_id, at,
              :now, :due, case when known or :elsewhere then cast(:now as timestamptz) end,
              case when known then cast(:now as timestamptz) end
            from told
            on conflict (person_id, kind, subject_id, cause, asked_at)
              do update set ended_at = null, version = ask.version + 1
            """;

    private final JdbcClient jdbc;
    private final Asked asked;
    private final Clock clock;
    private final Duration delay;

    AskGathering(JdbcClient jdbc, Asked asked, Clock clock, @Value("${maillage.notices.delay:PT10M}") Duration delay) {
        this.jdbc = jdbc;
        this.asked = asked;
        this.clock = clock;
        this.delay = delay;
    }

    /// Two queries for each kind, whatever the number of conventions.
    @Transactional
    public void gather() {
        asked.sources().forEach(this::gather);
    }

    private void gather(AskSource source) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        boolean first = jdbc.sql("insert into notices.known_kind (kind, since) values (?, ?) on conflict do nothing")
                        .params(source.kind(), now)
                        .update()
                == 1;
        jdbc.sql(END.formatted(source.asked(), Asked.SAME))
                .param("kind", source.kind())
                .param("now", now)
                .update();
        jdbc.sql(GATHER.formatted(source.asked(), Asked.SAME, source.doer()))
                .param("kind", source.kind())
                .param("first", first)
                .param("elsewhere", source.isToldElsewhere())
                .param("now", now)
                .param("due", now.plus(delay))
                .param("recent", now.minus(NEWS))
                .update();
    }
}
