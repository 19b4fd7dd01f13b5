package org.maillage.plan.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.ThemeId;
import org.maillage.diagnosis.Constat;
import org.maillage.diagnosis.ConstatAnswers;
import org.maillage.diagnosis.ConstatId;
import org.maillage.plan.ActionName;
import org.maillage.site.components.Link;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the plan answers constats with.
@Component
class PlanAnswers implements ConstatAnswers {

    private static final String ENJEUX = """
            select ec.constat_id, e.id, e.title from plan.enjeu_constat ec
              join plan.enjeu e on e.id = ec.enjeu_id and e.deleted_at is null
            where ec.convention_id = :convention and ec.constat_id = any (:constats)
            order by e.title, e.id
            """;

    private static final String ACTIONS = "with " + Seen.PLAIN + """
             select distinct seen.code, seen.title from seen
            where exists (select from plan.action_constat ac
                where ac.action_id = seen.id and ac.constat_id = any (:constats))
              or exists (select from plan.action_enjeu ae
                join plan.enjeu e on e.id = ae.enjeu_id and e.deleted_at is null
                join plan.enjeu_constat ec on ec.enjeu_id = e.id and ec.constat_id = any (:constats)
                where ae.action_id = seen.id)
            order by seen.code
            """;

    private final JdbcClient jdbc;

    PlanAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Map<ConstatId, List<UUID>> enjeuxOf(Space space, Collection<ConstatId> constats) {
        var enjeux = new HashMap<ConstatId, List<UUID>>();
        jdbc.sql(ENJEUX)
                .param("convention", space.id().value())
                .param("constats", Codes.ids(constats, ConstatId::value))
                .query(row -> {
                    enjeux.computeIfAbsent(
                                    new ConstatId(row.getObject("constat_id", UUID.class)), first -> new ArrayList<>())
                            .add(row.getObject("id", UUID.class));
                });
        return enjeux;
    }

    @Override
    public Answers of(Space space, Collection<ConstatId> constats) {
        UUID[] ids = Codes.ids(constats, ConstatId::value);
        List<Link> enjeux = jdbc
                .sql(ENJEUX)
                .param("convention", space.id().value())
                .param("constats", ids)
                .query((row, number) ->
                        new Link(row.getString("title"), space.path("/plan/enjeux#enjeu-" + row.getString("id"))))
                .list()
                .stream()
                .distinct()
                .toList();
        List<Link> actions = jdbc.sql(ACTIONS)
                .param("convention", space.id().value())
                .param("constats", ids)
                .params(space.sight().params())
                .query((row, number) -> new Link(
                        row.getString("code") + " · " + row.getString("title"),
                        space.path(ActionName.pathOf(row.getString("code")))))
                .list();
        return new Answers(enjeux, actions);
    }

    @Override
    public @Nullable String enjeuForm(Space space, Constat constat) {
        ThemeId theme = constat.content().theme();
        boolean may = theme == null
                ? space.rights().mayCoordinateSomeTheme()
                : space.rights().mayCoordinate(theme);
        return may ? "/plan/enjeux/nouveau?constat=" + constat.id().value() : null;
    }
}
