package org.maillage.plan.store;

import static org.maillage.base.attention.AttentionCause.Severity.WATCH;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionCause;
import org.maillage.base.attention.AttentionGroup;
import org.maillage.base.attention.AttentionGrouping;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.base.attention.Worsening;
import org.maillage.diagnosis.ConstatVoices;
import org.maillage.diagnosis.Constats;
import org.maillage.plan.EnjeuChoice;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Where the chain breaks between the diagnosis and the plan. Enjeux are not told before a first constat is written: a
/// convention signed without a written diagnosis is not at fault on each of its lines.
@Component
@Order(2)
class GroundAttention implements AttentionSource {

    private static final AttentionCause CONSTAT = new AttentionCause(
            "constat-unanswered",
            WATCH,
            "constat",
            "constat sans enjeu",
            "constats sans enjeu",
            "Personne n’a encore dit ce qu’il met en jeu.",
            Worsening.NONE);

    private static final AttentionCause ENJEU = new AttentionCause(
            "enjeu-groundless",
            WATCH,
            "enjeu",
            "enjeu sans constat",
            "enjeux sans constat",
            "Le diagnostic ne dit pas sur quoi ils s’appuient.",
            Worsening.NONE);

    private static final String POINTS = "with recursive " + Sights.MINE + ", " + ConstatVoices.ACROSS + """
             select 'constat' as kind, c.convention_id, c.id, c.title, c.theme_id
            from diagnosis.constat c join voice kept on kept.id = c.id and kept.kept_id = c.id
            where not exists (
              select from voice join plan.enjeu_constat ec on ec.constat_id = voice.id
                join plan.enjeu e on e.id = ec.enjeu_id and e.deleted_at is null
              where voice.kept_id = c.id)
            union all
            select 'enjeu', e.convention_id, e.id, e.title, e.theme_id
            from plan.enjeu e join mine on mine.convention_id = e.convention_id
            where e.deleted_at is null
              and exists (select from voice where voice.convention_id = e.convention_id)
              and not exists (
                select from plan.enjeu_constat ec join voice on voice.id = ec.constat_id where ec.enjeu_id = e.id)
            order by kind, title
            """;

    private final JdbcClient jdbc;

    GroundAttention(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<UUID, List<AttentionGroup>> groupsOf(Sights sights) {
        var found = new AttentionGrouping();
        jdbc.sql(POINTS)
                .params(sights.params())
                .query((ResultSet row) ->
                        found.add(row.getObject("convention_id", UUID.class), causeOf(row), point(row)));
        return found.groups(GroundAttention::listOf);
    }

    private static AttentionCause causeOf(ResultSet row) throws SQLException {
        return row.getString("kind").equals("constat") ? CONSTAT : ENJEU;
    }

    private static String listOf(AttentionCause cause) {
        return cause == CONSTAT ? Constats.PATH + "?enjeu=sans" : EnjeuChoice.GROUNDLESS.path();
    }

    private static AttentionPoint point(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new AttentionPoint(
                id,
                "",
                row.getString("title"),
                causeOf(row) == CONSTAT ? Constats.PATH + "/" + id : EnjeuChoice.GROUNDLESS.path(),
                null,
                "",
                0,
                row.getObject("theme_id", UUID.class));
    }
}
