package org.maillage.plan.renewal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.plan.Nature;
import org.maillage.plan.Progress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads what was decided of each enjeu and action that one may see, in one query. Everybody in the space sees the
/// enjeux.
@Repository
public class RenewalLines {

    private static final String LINES = """
            with next as (select next_id from plan.renewal where convention_id = :convention)
            select line.*, t.position as theme_position, trim(p.given_name || ' ' || p.family_name) as by_name
            from (
              select 0 as rank, e.position, e.id, null as code, e.title, e.theme_id, null as nature, null as progress,
                null as parent_code, false as parent_stops, r.choice, r.reason, r.becomes_existing, r.decided_by,
                r.decided_at, r.version, exists (select from plan.enjeu_lineage l, next
                  where l.origin_id = e.id and l.convention_id = next.next_id) as carried
              from plan.enjeu e left join plan.enjeu_renewal r on r.enjeu_id = e.id
              where e.convention_id = :convention and e.deleted_at is null
              union all
              select 1, 0, a.id, a.code, a.title, a.theme_id, a.nature, a.progress,
                parent.code, parent.id is not null and coalesce(pr.choice = 'stop', false), r.choice, r.reason,
                r.becomes_existing, r.decided_by, r.decided_at, r.version, exists (select from plan.action_lineage l, next
                  where l.origin_id = a.id and l.convention_id = next.next_id)
              from plan.action a
                left join plan.action_renewal r on r.action_id = a.id
                left join plan.action parent on parent.id = a.parent_id and parent.deleted_at is null and %s
                left join plan.action_renewal pr on pr.action_id = parent.id
              where a.convention_id = :convention and a.deleted_at is null and %s) as line
              join convention.theme t on t.id = line.theme_id
              left join accounts.person p on p.id = line.decided_by
            order by t.position, t.code, line.rank, line.position, length(line.code), line.code, line.title, line.id
            """.formatted(Sight.condition("parent"), Sight.condition("a"));

    private final JdbcClient jdbc;

    RenewalLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order of themes; in each, the enjeux, then the actions by code.
    public List<RenewalLine> listOf(ConventionId convention, Sight sight) {
        return jdbc.sql(LINES)
                .param("convention", convention.value())
                .params(sight.params())
                .query((row, number) -> line(row))
                .list();
    }

    public Optional<RenewalLine> find(ConventionId convention, Sight sight, String key) {
        return listOf(convention, sight).stream()
                .filter(line -> line.key().equals(key))
                .findFirst();
    }

    private static RenewalLine line(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String code = row.getString("code");
        OffsetDateTime at = row.getObject("decided_at", OffsetDateTime.class);
        return new RenewalLine(
                id,
                code == null ? id.toString() : code,
                code,
                row.getString("title"),
                new ThemeId(row.getObject("theme_id", UUID.class)),
                value(Nature.class, row.getString("nature")),
                value(Progress.class, row.getString("progress")),
                row.getString("parent_code"),
                row.getBoolean("parent_stops"),
                decision(row),
                row.getString("by_name"),
                at == null ? null : at.toInstant(),
                row.getInt("version"),
                row.getBoolean("carried"));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        RenewalChoice choice = value(RenewalChoice.class, row.getString("choice"));
        return choice == null
                ? Decision.OPEN
                : new Decision(choice, row.getString("reason"), row.getBoolean("becomes_existing"));
    }

    /// How the values of an enum stand in the database: by their names in small letters.
    static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String code) {
        return code == null ? null : Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    static @Nullable String code(@Nullable Enum<?> value) {
        return value == null ? null : value.name().toLowerCase(Locale.ROOT);
    }
}
