package org.maillage.base.notices;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.maillage.site.FrenchDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Until when each person was told, one row a day.
@Repository
public class Digests {

    /// Clocks of two nodes may differ by as much.
    private static final Duration MARGIN = Duration.ofSeconds(5);

    private static final Duration LONGEST = Duration.ofDays(31);

    private final JdbcClient jdbc;
    private final Clock clock;

    Digests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// The time a digest tells.
    public record Window(OffsetDateTime from, OffsetDateTime until) {

        public Window {
            until = until.isBefore(from) ? from : until;
        }
    }

    /// What the next digest of somebody will tell: from where the last one ended – or where they chose to have any – to
    /// before the oldest transaction that still runs, which may yet bring something of that time.
    public Window next(UUID person) {
        return jdbc.sql("""
                        select greatest(
                            coalesce((select max(d.told_until) from notices.digest d where d.person_id = :person),
                              cast(:now as timestamptz) - interval '1 day'),
                            (select c.chosen_at from notices.choice c where c.person_id = :person and c.kind = 'digest'
                              and c.way <> 'never' and not exists (select from notices.digest d
                                where d.person_id = :person and d.told_until > c.chosen_at - interval '8 days')),
                            cast(:oldest as timestamptz)) as told_from,
                          cast(:now as timestamptz) - coalesce((select max(clock_timestamp() - t.xact_start)
                            from pg_stat_activity t
                            where t.datname = current_database() and t.pid <> pg_backend_pid()
                              and t.backend_type = 'client backend'), interval '0') as told_until
                        """)
                .param("person", person)
                .param("now", OffsetDateTime.now(clock).minus(MARGIN))
                .param("oldest", OffsetDateTime.now(clock).minus(LONGEST))
                .query((row, number) -> new Window(
                        moment(row.getObject("told_from", OffsetDateTime.class)),
                        moment(row.getObject("told_until", OffsetDateTime.class))))
                .single();
    }

    private static OffsetDateTime moment(OffsetDateTime at) {
        return at.atZoneSameInstant(FrenchDates.PARIS).toOffsetDateTime();
    }

    /// Keeps that somebody was told, in the transaction that writes the mail.
    ///
    /// @return false when another node was first
    public boolean claim(UUID person, LocalDate day, Window told) {
        return jdbc.sql("""
                        insert into notices.digest (person_id, day, told_from, told_until, mailed)
                        values (?, ?, ?, ?, false) on conflict do nothing
                        """).params(person, day, told.from(), told.until()).update() == 1;
    }

    public void markMailed(UUID person, LocalDate day) {
        jdbc.sql("update notices.digest set mailed = true where person_id = ? and day = ?")
                .params(person, day)
                .update();
    }
}
