package org.maillage.directory.followup;

import static org.maillage.base.attention.AttentionCause.Severity.ACT;
import static org.maillage.base.attention.AttentionCause.Severity.WATCH;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionCause;
import org.maillage.base.attention.AttentionGroup;
import org.maillage.base.attention.AttentionGrouping;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.base.attention.Worsening;
import org.maillage.directory.Kind;
import org.maillage.directory.Kinds;
import org.maillage.directory.Structures;
import org.maillage.territory.MunicipalDistricts;
import org.maillage.territory.Slugs;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the following of structures breaks: nobody on one side, an approval that ends, a year without meeting.
///
/// Referents and meetings are not asked for before a first one is written: a convention that does not follow its
/// structures here is not at fault on each of them. One that is not signed yet, or closed, is asked for nothing.
@Component
@Order(6)
class FollowUpAttention implements AttentionSource {

    private static final String LIST = Structures.PATH + FollowUps.PATH;

    /// How long before its end an approval is told, when its kind does not say.
    private static final int USUAL_MONTHS_AHEAD = 6;

    private static final AttentionCause ALONE = new AttentionCause(
            "structure-referent",
            WATCH,
            "structure",
            "structure suivie sans référent d’un côté",
            "structures suivies sans référent d’un côté",
            "La Ville et la Caf nomment chacune qui les suit.",
            Worsening.NONE);

    private static final AttentionCause ENDING = new AttentionCause(
            "approval-ending",
            ACT,
            "structure",
            "agrément à renouveler",
            "agréments à renouveler",
            "Sans suite, la structure perd ce qui lui permet de travailler ou d’être financée.",
            new Worsening(
                    0, "Un point acquitté revient à la date choisie, puis le lendemain de la fin de l’agrément."));

    private static final AttentionCause UNMET = new AttentionCause(
            "structure-unmet",
            WATCH,
            "structure",
            "structure sans rencontre depuis un an",
            "structures sans rencontre depuis un an",
            "Aucune n’est prévue non plus.",
            Worsening.after(180, "ce silence"));

    // The communes of each territory, then the structures in them: two queries, whatever the number of conventions.
    private static final String COMMUNES = """
            with recursive %s,
            ground as (
              select c.id as convention_id, a.id, a.kind, a.code
              from mine m join convention.convention c on c.id = m.convention_id
                join territory.area a on a.id = c.territory_id
              where m.partner and c.status = 'signed'
                and not exists (select from convention.amendment_copy w where w.copy_id = c.id)
              union all
              select g.convention_id, a.id, a.kind, a.code
              from ground g join territory.area a on a.parent_id = g.id
              where a.deleted_at is null and a.kind = 'commune')
            select convention_id, code from ground where kind = 'commune' and code is not null
            """.formatted(Sights.MINE);

    private static final String POINTS = """
            with ground as (
              select * from unnest(cast(:conventions as uuid[]), cast(:codes as text[])) as g (convention_id, insee)),
            usual as (
              select * from unnest(cast(:kinds as text[]), cast(:months as int[])) as u (kind, months)),
            followed as (
              select g.convention_id, s.id, s.number, s.name, s.kind,
                exists (select from directory.referent r where r.convention_id = g.convention_id and r.deleted_at is null)
                or exists (select from directory.meeting m where m.convention_id = g.convention_id and m.deleted_at is null)
                  as begun
              from ground g join directory.structure s on s.insee = g.insee where %s),
            met as (
              select convention_id, structure_id, max(held_on) as latest from directory.meeting
              where deleted_at is null group by 1, 2)
            select 'alone' as cause, f.*, cast(null as date) as day
            from followed f
            where f.begun and (
              select count(distinct r.side) from directory.referent r
              where r.structure_id = f.id and r.convention_id = f.convention_id and r.deleted_at is null) < 2
            union all
            select 'ending', f.*, a.ends_on
            from followed f join lateral (
                select one.ends_on from directory.approval one where one.structure_id = f.id and one.deleted_at is null
                order by one.ends_on desc nulls first limit 1) a on true
              left join usual u on u.kind = f.kind
            where a.ends_on < cast(:today as date) + make_interval(months => coalesce(u.months, :usual))
            union all
            select 'unmet', f.*, met.latest + interval '%d months'
            from followed f left join met on met.convention_id = f.convention_id and met.structure_id = f.id
            where f.begun and coalesce(met.latest, '-infinity') < cast(:today as date) - interval '%d months'
            order by day nulls last, name, id
            """.formatted(
                    FollowedLines.IS_FOLLOWED, FollowUp.MONTHS_BETWEEN_MEETINGS, FollowUp.MONTHS_BETWEEN_MEETINGS);

    private final JdbcClient jdbc;
    private final Kinds kinds;
    private final Clock clock;

    FollowUpAttention(JdbcClient jdbc, Kinds kinds, Clock clock) {
        this.jdbc = jdbc;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    public Map<UUID, List<AttentionGroup>> groupsOf(Sights sights) {
        var conventions = new ArrayList<UUID>();
        var codes = new ArrayList<String>();
        jdbc.sql(COMMUNES).params(sights.params()).query((ResultSet row) -> {
            UUID convention = row.getObject("convention_id", UUID.class);
            MunicipalDistricts.codesOf(row.getString("code")).forEach(code -> {
                conventions.add(convention);
                codes.add(code);
            });
        });
        return codes.isEmpty() ? Map.of() : points(conventions, codes);
    }

    private Map<UUID, List<AttentionGroup>> points(List<UUID> conventions, List<String> codes) {
        LocalDate today = LocalDate.now(clock);
        List<Kind> timed = kinds.all().stream()
                .filter(kind -> kind.approval() != null && kind.approval().monthsAhead() != null)
                .toList();
        var found = new AttentionGrouping();
        jdbc.sql(POINTS)
                .param("conventions", conventions.toArray(UUID[]::new))
                .param("codes", codes.toArray(String[]::new))
                .param("kinds", timed.stream().map(Kind::code).toArray(String[]::new))
                .param(
                        "months",
                        timed.stream().map(FollowUpAttention::monthsAhead).toArray(Integer[]::new))
                .param("usual", USUAL_MONTHS_AHEAD)
                .param("together", FollowedLines.together(kinds))
                .param("today", today)
                .query((ResultSet row) ->
                        found.add(row.getObject("convention_id", UUID.class), cause(row), point(row, today)));
        return found.groups(cause -> LIST);
    }

    private static Integer monthsAhead(Kind kind) {
        return Objects.requireNonNull(Objects.requireNonNull(kind.approval()).monthsAhead());
    }

    private static AttentionCause cause(ResultSet row) throws SQLException {
        return switch (row.getString("cause")) {
            case "alone" -> ALONE;
            case "ending" -> ENDING;
            default -> UNMET;
        };
    }

    private static AttentionPoint point(ResultSet row, LocalDate today) throws SQLException {
        String name = row.getString("name");
        LocalDate day = row.getObject("day", LocalDate.class);
        boolean ended = cause(row) == ENDING && day != null && day.isBefore(today);
        return new AttentionPoint(
                row.getObject("id", UUID.class),
                "",
                name,
                Structures.PATH + "/" + row.getLong("number") + "-" + Slugs.of(name) + FollowUps.PATH,
                day == null || day.isAfter(today) ? null : day,
                "",
                ended ? 1 : 0,
                null);
    }
}
