package org.maillage.workspace.attention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// From which day to which day points were left, as each way of seeing a convention shows them.
@Repository
class AttentionSpans {

    private static final String BEGIN = """
            insert into workspace.attention_span (convention_id, sight, cause, subject_id, began_on)
            select :convention, :sight, now.cause, now.subject_id, :today
            from unnest(cast(:causes as text[]), cast(:subjects as uuid[])) as now (cause, subject_id)
            where not exists (
              select from workspace.attention_span s
              where s.convention_id = :convention and s.sight = :sight and s.cause = now.cause
                and s.subject_id = now.subject_id and s.ended_on is null)
            on conflict (convention_id, sight, cause, subject_id, began_on)
              do update set ended_on = null, version = attention_span.version + 1
            """;

    private static final String END = """
            update workspace.attention_span s set ended_on = :today, version = version + 1
            where s.convention_id = :convention and s.sight = :sight and s.ended_on is null
              and not exists (
                select from unnest(cast(:causes as text[]), cast(:subjects as uuid[])) as now (cause, subject_id)
                where now.cause = s.cause and now.subject_id = s.subject_id)
            """;

    private static final String OPEN = """
            select s.cause, s.subject_id from workspace.attention_span s
            where s.convention_id = :convention and s.sight = :sight and s.began_on <= :day
              and (s.ended_on is null or s.ended_on > :day)
            """;

    // A day before anything was followed has no count: none is not zero.
    private static final String COUNTS = """
            select week.monday, count(s.cause) as number
            from (select cast(at as date) as monday
                  from generate_series(cast(:first as date), cast(:last as date), interval '7 days') as series (at)) week
              left join workspace.attention_span s on s.convention_id = :convention and s.sight = :sight
                and s.began_on <= week.monday and (s.ended_on is null or s.ended_on > week.monday)
            where week.monday >= (
              select min(began_on) from workspace.attention_span
              where convention_id = :convention and sight = :sight)
            group by week.monday order by week.monday
            """;

    private final JdbcClient jdbc;

    AttentionSpans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many were left on a day.
    record DayCount(LocalDate day, int points) {}

    /// Writes what is left today; the same written twice changes nothing.
    void follow(UUID convention, Sight sight, Collection<PointKey> left, LocalDate today) {
        List<PointKey> keys = List.copyOf(left);
        for (String statement : List.of(END, BEGIN)) {
            jdbc.sql(statement)
                    .param("convention", convention)
                    .param("sight", keyOf(sight))
                    .param("causes", keys.stream().map(PointKey::cause).toArray(String[]::new))
                    .param("subjects", keys.stream().map(PointKey::subject).toArray(UUID[]::new))
                    .param("today", today)
                    .update();
        }
    }

    Set<PointKey> leftOn(UUID convention, Sight sight, LocalDate day) {
        return jdbc
                .sql(OPEN)
                .param("convention", convention)
                .param("sight", keyOf(sight))
                .param("day", day)
                .query((row, number) ->
                        new PointKey(convention, row.getString("cause"), row.getObject("subject_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /// @return one for each week, but for those before the convention was followed
    List<DayCount> weeksOf(UUID convention, Sight sight, LocalDate first, LocalDate last) {
        return jdbc.sql(COUNTS)
                .param("convention", convention)
                .param("sight", keyOf(sight))
                .param("first", first)
                .param("last", last)
                .query((row, number) -> new DayCount(row.getObject("monday", LocalDate.class), row.getInt("number")))
                .list();
    }

    private static String keyOf(Sight sight) {
        return (sight.coordinator() ? "coordination" : sight.partner() ? "partner" : "public")
                + institution(sight.institution());
    }

    private static String institution(@Nullable UUID institution) {
        return institution == null ? "" : " " + institution;
    }
}
