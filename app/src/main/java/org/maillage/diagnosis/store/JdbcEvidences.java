package org.maillage.diagnosis.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Saved;
import org.maillage.convention.ConventionId;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.Evidence;
import org.maillage.diagnosis.EvidenceId;
import org.maillage.diagnosis.Evidences;
import org.maillage.site.NotFound;
import org.maillage.territory.AreaId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcEvidences implements Evidences {

    private final JdbcClient jdbc;
    private final ConstatRows rows;
    private final Clock clock;

    JdbcEvidences(JdbcClient jdbc, ConstatRows rows, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public List<Evidence> listOf(ConventionId convention, Collection<ConstatId> constats) {
        return jdbc.sql("""
                        select id, constat_id, indicator, label, value, area_id, year, source
                        from diagnosis.constat_figure
                        where convention_id = ? and constat_id = any (?) and deleted_at is null
                        order by year desc, label, id
                        """)
                .param(convention.value())
                .param(constats.stream().map(ConstatId::value).toArray(UUID[]::new))
                .query(JdbcEvidences::evidence)
                .list();
    }

    @Override
    @Transactional
    public Saved add(ConventionId convention, ConstatId constat, Evidence.Draft evidence) {
        var problem = evidence.problems(OffsetDateTime.now(clock).getYear()).entrySet().stream()
                .findFirst();
        if (problem.isPresent()) {
            return new Saved.Refused(problem.get().getKey(), problem.get().getValue());
        }
        rows.requireHere(convention, constat);
        jdbc.sql("""
                        insert into diagnosis.constat_figure
                          (id, convention_id, constat_id, indicator, label, value, area_id, year, source)
                        values (?, ?, ?, ?, ?, ?, cast(? as uuid), ?, ?)
                        """)
                .params(UUID.randomUUID(), convention.value(), constat.value())
                .param(evidence.indicator())
                .params(evidence.label().strip(), evidence.value().strip())
                .param(evidence.area() == null ? null : evidence.area().value())
                .params(evidence.year(), evidence.source().strip())
                .update();
        return Saved.DONE;
    }

    @Override
    @Transactional
    public void remove(ConventionId convention, ConstatId constat, EvidenceId evidence) {
        date(convention, constat, evidence, OffsetDateTime.now(clock));
    }

    @Override
    @Transactional
    public void restore(ConventionId convention, ConstatId constat, EvidenceId evidence) {
        date(convention, constat, evidence, null);
    }

    private void date(
            ConventionId convention, ConstatId constat, EvidenceId evidence, @Nullable OffsetDateTime removed) {
        int changed = jdbc.sql("""
                        update diagnosis.constat_figure set deleted_at = cast(? as timestamptz)
                        where id = ? and constat_id = ? and convention_id = ?
                        """)
                .param(removed)
                .params(evidence.value(), constat.value(), convention.value())
                .update();
        if (changed == 0) {
            throw NotFound.of("Evidence", evidence.value());
        }
    }

    private static Evidence evidence(ResultSet row, int number) throws SQLException {
        UUID area = row.getObject("area_id", UUID.class);
        return new Evidence(
                new EvidenceId(row.getObject("id", UUID.class)),
                new ConstatId(row.getObject("constat_id", UUID.class)),
                new Evidence.Draft(
                        row.getString("indicator"),
                        row.getString("label"),
                        row.getString("value"),
                        area == null ? null : new AreaId(area),
                        row.getInt("year"),
                        row.getString("source")));
    }
}
