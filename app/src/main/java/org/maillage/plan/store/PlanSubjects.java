package org.maillage.plan.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Sight;
import org.maillage.base.subjects.ReadSubject;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.plan.ActionName;
import org.maillage.site.FrenchDates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How the journal names what a plan holds, to those who may see it.
@Configuration(proxyBeanMethods = false)
class PlanSubjects {

    private static final String ACTION = """
            select a.id, a.code || ' · ' || a.title as label, case when a.deleted_at is null then a.code end as code
            from plan.action a where a.convention_id = :convention and a.id = any (:ids) and %s
            """.formatted(Sight.condition("a"));

    private static final String NOTE = """
            select n.id, a.code || ' · ' || a.title as label, n.written_on, n.action_id,
              case when coalesce(n.deleted_at, a.deleted_at) is null then a.code end as code
            from plan.note n join plan.action a on a.id = n.action_id
            where n.convention_id = :convention and n.id = any (:ids) and %s and %s
            """.formatted(Sight.condition("n"), Sight.condition("a"));

    // One reads of it what one may see of its actions; of none, nothing.
    private static final String JOINT_CHANGE = """
            select j.id from plan.joint_change j
            where j.convention_id = :convention and j.id = any (:ids) and exists (
              select from jsonb_array_elements(j.actions) one join plan.action a on a.id = cast(one ->> 'action' as uuid)
              where %s)
            """.formatted(Sight.condition("a"));

    private static final String NAMED = """
            select x.id, x.%s as label, x.deleted_at is not null as removed from plan.%s x
            where x.convention_id = :convention and x.id = any (:ids) and %s
            """;

    @Bean
    SubjectKind actionSubject(JdbcClient jdbc) {
        return new ReadSubject(
                "action",
                jdbc,
                ACTION,
                row -> new SubjectKind.Shown(row.getString("label"), path(row.getString("code"))));
    }

    @Bean
    SubjectKind noteSubject(JdbcClient jdbc) {
        return new ReadSubject(
                "note",
                jdbc,
                NOTE,
                row -> new SubjectKind.Shown(
                        "Nouvelle du " + FrenchDates.day(row.getObject("written_on", LocalDate.class)) + " · "
                                + row.getString("label"),
                        path(row.getString("code")),
                        List.of(row.getObject("action_id", UUID.class))));
    }

    @Bean
    SubjectKind jointChangeSubject(JdbcClient jdbc) {
        return new ReadSubject(
                "joint-change",
                jdbc,
                JOINT_CHANGE,
                row -> new SubjectKind.Shown(
                        "Voir cette modification d’ensemble", "/plan/ensemble/" + row.getString("id")));
    }

    @Bean
    SubjectKind enjeuSubject(JdbcClient jdbc) {
        return named("enjeu", jdbc, "title", "enjeu", "/plan/enjeux", "true");
    }

    @Bean
    SubjectKind headingSubject(JdbcClient jdbc) {
        return named("heading", jdbc, "title", "heading", "/plan/enjeux", "true");
    }

    @Bean
    SubjectKind topicSubject(JdbcClient jdbc) {
        return named("topic", jdbc, "name", "topic", "/plan/listes", "true");
    }

    @Bean
    SubjectKind contractSubject(JdbcClient jdbc) {
        return named("contract", jdbc, "name", "contract", "/plan/listes", "true");
    }

    private static SubjectKind named(
            String kind, JdbcClient jdbc, String column, String table, String path, String condition) {
        // What was removed has no page any more.
        return new ReadSubject(
                kind,
                jdbc,
                NAMED.formatted(column, table, condition),
                row -> new SubjectKind.Shown(row.getString("label"), row.getBoolean("removed") ? "" : path));
    }

    private static String path(@Nullable String code) {
        return code == null ? "" : ActionName.pathOf(code);
    }
}
