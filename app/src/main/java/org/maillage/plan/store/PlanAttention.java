package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.maillage.base.Sight;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionPoint.Severity;
import org.maillage.base.attention.AttentionSource;
import org.maillage.convention.ConventionId;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Criterion;
import org.maillage.plan.EnjeuChoice;
import org.maillage.plan.NatureChoice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the plan breaks the chain: enjeux that nothing answers, actions nobody carries or hears of.
@Component
class PlanAttention implements AttentionSource {

    private static final String COUNTS = """
            with %s
            select
              (select count(*) from plan.enjeu e where e.convention_id = :convention and e.deleted_at is null
                and not exists (select from plan.action_enjeu ae join seen on seen.id = ae.action_id
                  where ae.enjeu_id = e.id)) as unanswered,
              count(*) filter (where late) as late,
              count(*) filter (where %s) as without_pilot,
              count(*) filter (where nature is null) as without_nature,
              count(*) filter (where silent) as silent
            from seen
            """.formatted(Seen.ACTIONS, FilterSql.WITHOUT_PILOT);

    private final JdbcClient jdbc;
    private final Seen seen;

    PlanAttention(JdbcClient jdbc, Seen seen) {
        this.jdbc = jdbc;
        this.seen = seen;
    }

    @Override
    public List<AttentionPoint> pointsOf(UUID convention, Sight sight) {
        return jdbc.sql(COUNTS)
                .params(seen.params(new ConventionId(convention), sight))
                .query((row, number) -> points(row))
                .single();
    }

    private static List<AttentionPoint> points(ResultSet row) throws SQLException {
        return Stream.of(
                        point(
                                Severity.ACT,
                                row.getInt("unanswered"),
                                "enjeu sans action",
                                "enjeux sans action",
                                "Rien ne leur répond encore dans le plan.",
                                EnjeuChoice.UNANSWERED.path()),
                        action(
                                Severity.ACT,
                                row.getInt("late"),
                                "en retard",
                                "Une date est passée.",
                                ActionFilter.ALL.thatAre(Criterion.LATE)),
                        action(
                                Severity.ACT,
                                row.getInt("without_pilot"),
                                "sans pilote",
                                "Personne ne les porte.",
                                ActionFilter.ALL.thatAre(Criterion.WITHOUT_PILOT)),
                        action(
                                Severity.WATCH,
                                row.getInt("silent"),
                                "sans nouvelle",
                                "Rien n’a été écrit depuis plus de six mois.",
                                ActionFilter.ALL.thatAre(Criterion.SILENT)),
                        action(
                                Severity.WATCH,
                                row.getInt("without_nature"),
                                "sans nature",
                                "Existante, à consolider ou à développer : à préciser.",
                                ActionFilter.ALL.ofNature(NatureChoice.UNKNOWN)))
                .filter(point -> point.count() > 0)
                .toList();
    }

    private static AttentionPoint action(
            Severity severity, int count, String lack, String detail, ActionFilter filter) {
        return point(severity, count, "action " + lack, "actions " + lack, detail, filter.path());
    }

    private static AttentionPoint point(
            Severity severity, int count, String one, String many, String detail, String path) {
        return new AttentionPoint(severity, count + "\u00a0" + (count == 1 ? one : many), detail, count, path);
    }
}
