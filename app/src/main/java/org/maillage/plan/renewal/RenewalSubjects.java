package org.maillage.plan.renewal;

import org.maillage.base.Sight;
import org.maillage.base.subjects.ReadSubject;
import org.maillage.base.subjects.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How the journal names what a renewal writes. Decisions and lineages are part of their enjeu or action, which says
/// who may read them.
@Configuration(proxyBeanMethods = false)
class RenewalSubjects {

    private static final String RENEWAL = """
            select id, short_title as label from plan.renewal where convention_id = :convention and id = any (:ids)
            """;

    // One reads of it what one may see of its lines; of none, nothing.
    private static final String DEED = """
            select d.id, 'Voir les choix' as label from plan.renewal_deed d
            where d.convention_id = :convention and d.id = any (:ids) and exists (
              select from jsonb_to_recordset(d.lines) as line (id uuid)
                left join plan.enjeu e on e.id = line.id
                left join plan.action a on a.id = line.id
              where e.id is not null or a.id is not null and %s)
            """.formatted(Sight.condition("a"));

    @Bean
    SubjectKind renewalSubject(JdbcClient jdbc) {
        return new ReadSubject(
                "renewal",
                jdbc,
                RENEWAL,
                row -> new SubjectKind.Shown(row.getString("label"), "/reglages/renouvellement"));
    }

    @Bean
    SubjectKind renewalDeedSubject(JdbcClient jdbc) {
        return new ReadSubject(
                "renewal-deed",
                jdbc,
                DEED,
                row -> new SubjectKind.Shown(row.getString("label"), "/reglages/renouvellement/choix"));
    }
}
