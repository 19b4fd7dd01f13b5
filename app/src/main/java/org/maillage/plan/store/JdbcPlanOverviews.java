package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.plan.Mood;
import org.maillage.plan.Nature;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.Notes;
import org.maillage.plan.PlanOverview;
import org.maillage.plan.PlanOverviews;
import org.maillage.plan.Progress;
import org.maillage.territory.AreaId;
import org.maillage.territory.Territory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads every visible action in one query with what it is counted by, and the news in another.
@Repository
class JdbcPlanOverviews implements PlanOverviews {

    private static final int LATEST_NEWS = 6;

    private static final String COUNTED = """
            with %s
            select whole.*, seen.id, seen.nature, seen.progress, seen.mood, seen.late, seen.citywide,
              array(select seen.theme_id union %s) as themes,
              array(select aa.area_id from plan.action_area aa where aa.action_id = seen.id) as areas
            from (
              select count(*) as enjeux, count(*) filter (where exists (
                select from plan.action_enjeu ae join seen on seen.id = ae.action_id where ae.enjeu_id = e.id)) as carried
              from plan.enjeu e where e.convention_id = :convention and e.deleted_at is null) whole
              left join seen on true
              left join convention.theme t on t.id = seen.theme_id
            order by t.position, t.code, length(seen.code), seen.code
            """.formatted(Seen.ACTIONS, Seen.THEMES_SERVED);

    private final JdbcClient jdbc;
    private final Seen seen;
    private final Notes notes;

    JdbcPlanOverviews(JdbcClient jdbc, Seen seen, Notes notes) {
        this.jdbc = jdbc;
        this.seen = seen;
        this.notes = notes;
    }

    @Override
    public PlanOverview overviewOf(ConventionId convention, Sight sight, List<Theme> themes, Territory territory) {
        var counted = new ArrayList<CountedAction>();
        int[] enjeux = new int[2];
        jdbc.sql(COUNTED).params(seen.params(convention, sight)).query(row -> {
            enjeux[0] = row.getInt("carried");
            enjeux[1] = row.getInt("enjeux");
            if (row.getObject("id") != null) {
                counted.add(counted(row));
            }
        });
        return new OverviewCount(counted, themes, territory)
                .overview(
                        new PlanOverview.Carried(enjeux[0], enjeux[1]),
                        notes.listLatest(convention, sight, LATEST_NEWS));
    }

    private static CountedAction counted(ResultSet row) throws SQLException {
        return new CountedAction(
                NatureChoice.of(Codes.nullable(Nature.class, row.getString("nature"))),
                Codes.value(Progress.class, row.getString("progress")),
                Codes.nullable(Mood.class, row.getString("mood")),
                row.getBoolean("late"),
                row.getBoolean("citywide"),
                Set.copyOf(Codes.ids(row, "themes", ThemeId::new)),
                Set.copyOf(Codes.ids(row, "areas", AreaId::new)));
    }
}
