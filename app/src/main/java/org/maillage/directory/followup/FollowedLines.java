package org.maillage.directory.followup;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Party;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.territory.AreaId;
import org.maillage.territory.Slugs;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Reads the structures that are followed, each in one line, in one query.
@Component
class FollowedLines {

    /// Whether a structure `s` is followed: `:together` holds the kinds that both sides follow.
    static final String IS_FOLLOWED = """
            s.deleted_at is null and (s.kind = any (:together) or exists (
              select from directory.approval one where one.structure_id = s.id and one.deleted_at is null))""";

    private static final String NAMES = """
            array(select coalesce(trim(p.given_name || ' ' || p.family_name), r.name)
              from directory.referent r left join accounts.person p on p.id = r.person_id
              where r.structure_id = s.id and r.convention_id = :convention and r.side = '%s' and r.deleted_at is null
              order by 1)""";

    private static final String SELECT =
            """
            select s.id, s.number, s.name, s.kind, %s as local, %s as caf, met.last, met.next, a.*,
              coalesce((select o.areas from directory.offer o where o.structure_id = s.id and o.service_id is null), '{}')
                as areas
            from directory.structure s
              left join lateral (
                select max(m.held_on) filter (where m.held_on < :today) as last,
                  min(m.held_on) filter (where m.held_on >= :today) as next
                from directory.meeting m
                where m.structure_id = s.id and m.convention_id = :convention and m.deleted_at is null) met on true
              left join lateral (
                select %s from directory.approval a where a.structure_id = s.id and a.deleted_at is null
                order by a.ends_on desc nulls first limit 1) a on true
            where s.insee = any (:communes) and %s
            """.formatted(NAMES.formatted("local"), NAMES.formatted("caf"), JdbcFollowUps.GRANTED, IS_FOLLOWED);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Kinds kinds;
    private final Clock clock;

    FollowedLines(JdbcClient jdbc, JsonMapper json, Kinds kinds, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.kinds = kinds;
        this.clock = clock;
    }

    List<FollowedLine> list(ConventionId convention, Collection<String> communes) {
        LocalDate today = LocalDate.now(clock);
        return jdbc
                .sql(SELECT)
                .param("convention", convention.value())
                .param("today", today)
                .param("communes", communes.toArray(String[]::new))
                .param("together", together(kinds))
                .query((row, _) -> line(row))
                .list()
                .stream()
                .sorted(FollowedLine.byWhatIsDue(today))
                .toList();
    }

    /// The codes of the kinds that both sides follow.
    static String[] together(Kinds kinds) {
        return kinds.all().stream()
                .filter(Kind::followedTogether)
                .map(Kind::code)
                .toArray(String[]::new);
    }

    private FollowedLine line(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        String name = row.getString("name");
        return new FollowedLine(
                new StructureId(row.getObject("id", UUID.class)),
                name,
                kind,
                Structures.PATH + "/" + row.getLong("number") + "-" + Slugs.of(name),
                areas(row.getArray("areas")),
                Map.of(
                        Party.Side.LOCAL, texts(row.getArray("local")),
                        Party.Side.CAF, texts(row.getArray("caf"))),
                row.getObject("last", LocalDate.class),
                row.getObject("next", LocalDate.class),
                row.getObject("approval_id") == null ? null : JdbcFollowUps.granted(row, json),
                kinds.find(kind).map(Kind::approval).orElse(null));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static Set<AreaId> areas(Array array) throws SQLException {
        return Arrays.stream((UUID[]) array.getArray()).map(AreaId::new).collect(Collectors.toSet());
    }
}
