package org.maillage.workspace.attention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.convention.ConventionId;
import org.maillage.site.FrenchDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What was acknowledged. One reads the acknowledgements of points one sees, and no other leaves the database.
@Repository
class Acknowledgements {

    private static final Set<String> KEPT = Set.of("action", "enjeu", "campaign", "import", "constat", "convention");

    private static final String STANDING = """
            select k.*, trim(concat_ws(' ', p.given_name, p.family_name)) as by_name
            from unnest(cast(:conventions as uuid[]), cast(:causes as text[]), cast(:subjects as uuid[]))
                as seen (convention_id, cause, subject_id)
              join workspace.acknowledgement k using (convention_id, cause, subject_id)
              left join accounts.person p on p.id = k.acknowledged_by
            where k.ended_at is null
            """;

    private static final String END = """
            update workspace.acknowledgement set ended_at = :now, ending = :ending, version = version + 1
            where id = :id and version = :version and ended_at is null
            """;

    private static final String ADD = """
            insert into workspace.acknowledgement (id, convention_id, gesture_id, cause, action_id, enjeu_id, campaign_id,
              file_id, constat_id, stage, reason, until, acknowledged_by, acknowledged_at)
            values (:id, :convention, :gesture, :cause, :action, :enjeu, :campaign, :import, :constat, :stage, :reason,
              :until, :person, :now)
            on conflict (convention_id, cause, subject_id) where ended_at is null do nothing
            """;

    private static final String WITHDRAW = """
            update workspace.acknowledgement k set ended_at = :now, ending = 'withdrawn', version = version + 1
            where k.convention_id = :convention and k.gesture_id = :gesture and k.ended_at is null
              and k.acknowledged_by = :person
            """;

    private static final String SETTLE = """
            update workspace.acknowledgement k set ended_at = :now, ending = 'settled', version = version + 1
            where k.ended_at is null and k.convention_id = any (:looked) and not exists (
              select from unnest(cast(:conventions as uuid[]), cast(:causes as text[]), cast(:subjects as uuid[]))
                as still (convention_id, cause, subject_id)
              where still.convention_id = k.convention_id and still.cause = k.cause
                and still.subject_id = k.subject_id)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Acknowledgements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Map<PointKey, Acknowledgement> standingOn(Collection<PointKey> seen) {
        if (seen.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql(STANDING).params(columns(seen)).query((row, number) -> read(row)).list().stream()
                .collect(Collectors.toMap(Acknowledgement::key, Function.identity()));
    }

    /// Leaves points for later. What somebody acknowledged meanwhile stays as it is.
    ///
    /// @param chosen points of that convention, each in the group of its cause
    /// @return how many were
    @Transactional
    public int add(
            ConventionId convention,
            PersonId person,
            UUID gesture,
            List<StandingGroup> chosen,
            String reason,
            @Nullable LocalDate until) {
        int added = 0;
        for (StandingGroup group : chosen) {
            for (StandingPoint point : group.points()) {
                if (point.acknowledgement() != null && point.back() != null) {
                    end(point.acknowledgement(), point.back());
                }
                added += add(convention, person, gesture, group, point, reason, until);
            }
        }
        return added;
    }

    private int add(
            ConventionId convention,
            PersonId person,
            UUID gesture,
            StandingGroup group,
            StandingPoint point,
            String reason,
            @Nullable LocalDate until) {
        String kind = group.cause().subject();
        if (!KEPT.contains(kind)) {
            throw new IllegalArgumentException("No column of an acknowledgement names a " + kind);
        }
        UUID subject = point.point().subject();
        return jdbc.sql(ADD)
                .param("id", UUID.randomUUID())
                .param("convention", convention.value())
                .param("gesture", gesture)
                .param("cause", group.cause().key())
                .param("action", kind.equals("action") ? subject : null)
                .param("enjeu", kind.equals("enjeu") ? subject : null)
                .param("campaign", kind.equals("campaign") ? subject : null)
                .param("import", kind.equals("import") ? subject : null)
                .param("constat", kind.equals("constat") ? subject : null)
                .param("stage", point.point().stage())
                .param("reason", reason)
                .param("until", until)
                .param("person", person.value())
                .param("now", now())
                .update();
    }

    /// @return whether it was done: somebody may have ended it meanwhile
    @Transactional
    public boolean end(Acknowledgement one, Ending why) {
        return jdbc.sql(END)
                        .param("now", now())
                        .param("ending", why.name().toLowerCase(Locale.ROOT))
                        .param("id", one.id())
                        .param("version", one.version())
                        .update()
                > 0;
    }

    /// Whether that person acknowledged something in that gesture, in that convention.
    boolean knows(ConventionId convention, UUID gesture, PersonId person) {
        return jdbc.sql("""
                        select exists (select from workspace.acknowledgement
                          where convention_id = ? and gesture_id = ? and acknowledged_by = ?)
                        """)
                .params(convention.value(), gesture, person.value())
                .query(Boolean.class)
                .single();
    }

    /// Takes back what one acknowledged in one gesture.
    ///
    /// @return how many points are back on the list
    @Transactional
    public int withdraw(ConventionId convention, UUID gesture, PersonId person) {
        return jdbc.sql(WITHDRAW)
                .param("now", now())
                .param("convention", convention.value())
                .param("gesture", gesture)
                .param("person", person.value())
                .update();
    }

    /// Ends what no member sees any cause of, in the conventions that were looked at.
    @Transactional
    public void settle(Collection<UUID> looked, Collection<PointKey> still) {
        jdbc.sql(SETTLE)
                .param("now", now())
                .param("looked", looked.toArray(UUID[]::new))
                .params(columns(still))
                .update();
    }

    private static Map<String, Object> columns(Collection<PointKey> points) {
        List<PointKey> keys = List.copyOf(points);
        return Map.of(
                "conventions", keys.stream().map(PointKey::convention).toArray(UUID[]::new),
                "causes", keys.stream().map(PointKey::cause).toArray(String[]::new),
                "subjects", keys.stream().map(PointKey::subject).toArray(UUID[]::new));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Acknowledgement read(ResultSet row) throws SQLException {
        return new Acknowledgement(
                row.getObject("id", UUID.class),
                row.getObject("gesture_id", UUID.class),
                new PointKey(
                        row.getObject("convention_id", UUID.class),
                        row.getString("cause"),
                        row.getObject("subject_id", UUID.class)),
                row.getInt("stage"),
                row.getString("reason"),
                row.getObject("until", LocalDate.class),
                row.getString("by_name"),
                row.getObject("acknowledged_at", OffsetDateTime.class)
                        .atZoneSameInstant(FrenchDates.PARIS)
                        .toLocalDate(),
                row.getInt("version"));
    }
}
