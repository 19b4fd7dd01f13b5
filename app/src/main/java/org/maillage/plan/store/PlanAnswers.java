package org.maillage.plan.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
            , tied as (
              select ac.constat_id, ac.action_id from plan.action_constat ac where ac.constat_id = any (:constats)
              union
              select ec.constat_id, ae.action_id from plan.enjeu_constat ec
                join plan.enjeu e on e.id = ec.enjeu_id and e.deleted_at is null
                join plan.action_enjeu ae on ae.enjeu_id = e.id
              where ec.constat_id = any (:constats))
            select tied.constat_id, seen.code, seen.title from tied join seen on seen.id = tied.action_id
            order by seen.code, tied.constat_id
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
    public Map<ConstatId, Answers> byConstat(Space space, Collection<ConstatId> constats) {
        Map<ConstatId, List<Link>> enjeux = group(listEnjeux(space, constats));
        Map<ConstatId, List<Link>> actions = group(listActions(space, constats));
        return Stream.concat(enjeux.keySet().stream(), actions.keySet().stream())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> new Answers(enjeux.getOrDefault(id, List.of()), actions.getOrDefault(id, List.of()))));
    }

    @Override
    public Answers of(Space space, Collection<ConstatId> constats) {
        return new Answers(links(listEnjeux(space, constats)), links(listActions(space, constats)));
    }

    private record Tied(ConstatId constat, Link link) {}

    private List<Tied> listEnjeux(Space space, Collection<ConstatId> constats) {
        return jdbc.sql(ENJEUX)
                .param("convention", space.id().value())
                .param("constats", Codes.ids(constats, ConstatId::value))
                .query((row, number) -> new Tied(
                        new ConstatId(row.getObject("constat_id", UUID.class)),
                        new Link(row.getString("title"), space.path("/plan/enjeux#enjeu-" + row.getString("id")))))
                .list();
    }

    private List<Tied> listActions(Space space, Collection<ConstatId> constats) {
        return jdbc.sql(ACTIONS)
                .param("convention", space.id().value())
                .param("constats", Codes.ids(constats, ConstatId::value))
                .params(space.sight().params())
                .query((row, number) -> new Tied(
                        new ConstatId(row.getObject("constat_id", UUID.class)),
                        new Link(
                                row.getString("code") + " · " + row.getString("title"),
                                space.path(ActionName.pathOf(row.getString("code"))))))
                .list();
    }

    private static Map<ConstatId, List<Link>> group(List<Tied> tied) {
        return tied.stream()
                .collect(Collectors.groupingBy(Tied::constat, Collectors.mapping(Tied::link, Collectors.toList())));
    }

    private static List<Link> links(List<Tied> tied) {
        return tied.stream().map(Tied::link).distinct().toList();
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
