package org.maillage.plan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatKind;
import org.maillage.diagnosis.ConstatVoices;
import org.maillage.plan.ActionId;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Ground;
import org.maillage.plan.Grounds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcGrounds implements Grounds {

    private static final String VOICES = "with recursive " + ConstatVoices.OF_ONE;

    private static final String GROUND = """
             select distinct %s kept.id as constat_id, kept.kind, kept.title
            from voice join diagnosis.constat kept on kept.id = voice.kept_id %s
            order by kept.title, kept.id
            """;

    private final JdbcClient jdbc;
    private final Rows rows;
    private final GroundTies ties;

    JdbcGrounds(JdbcClient jdbc, Rows rows, GroundTies ties) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.ties = ties;
    }

    @Override
    public Map<EnjeuId, List<Ground>> byEnjeu(ConventionId convention, Sight sight) {
        var grounds = new LinkedHashMap<EnjeuId, List<Ground>>();
        jdbc.sql(VOICES
                        + GROUND.formatted(
                                "tied.enjeu_id,", "join plan.enjeu_constat tied on tied.constat_id = voice.id"))
                .param("convention", convention.value())
                .params(sight.params())
                .query(row -> {
                    grounds.computeIfAbsent(
                                    new EnjeuId(row.getObject("enjeu_id", UUID.class)), first -> new ArrayList<>())
                            .add(ground(row, 0));
                });
        return grounds;
    }

    @Override
    public List<Ground> throughEnjeux(ConventionId convention, Sight sight, ActionId action) {
        return list(convention, sight, action, """
                join plan.enjeu_constat tied on tied.constat_id = voice.id
                join plan.enjeu e on e.id = tied.enjeu_id and e.deleted_at is null
                join plan.action_enjeu ae on ae.enjeu_id = e.id and ae.action_id = :action
                """);
    }

    @Override
    public List<Ground> ofAction(ConventionId convention, Sight sight, ActionId action) {
        return list(
                convention,
                sight,
                action,
                "join plan.action_constat tied on tied.constat_id = voice.id and tied.action_id = :action");
    }

    @Override
    @Transactional
    public Saved tieAction(ConventionId convention, ActionId action, int version, Ticked ticked) {
        var read = new Rows.Read("plan.action", convention, null, action.value(), version, action.value());
        Saved saved = rows.touch(read);
        if (saved instanceof Saved.Done) {
            ties.write("action", convention, action.value(), ticked);
        }
        return saved;
    }

    private List<Ground> list(ConventionId convention, Sight sight, ActionId action, String joins) {
        return jdbc.sql(VOICES + GROUND.formatted("", joins))
                .param("convention", convention.value())
                .param("action", action.value())
                .params(sight.params())
                .query(JdbcGrounds::ground)
                .list();
    }

    private static Ground ground(ResultSet row, int number) throws SQLException {
        return new Ground(
                new ConstatId(row.getObject("constat_id", UUID.class)),
                Codes.value(ConstatKind.class, row.getString("kind")),
                row.getString("title"));
    }
}
