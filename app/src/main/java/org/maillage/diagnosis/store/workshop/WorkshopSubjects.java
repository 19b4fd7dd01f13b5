package org.maillage.diagnosis.store.workshop;

import org.maillage.base.subjects.ReadSubject;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.diagnosis.workshop.Workshops;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How workshops are named by the journal, to the coordination alone: their history tells what was refused.
@Configuration(proxyBeanMethods = false)
class WorkshopSubjects {

    private static final String SUBJECT = """
            select w.id, w.title, case when w.deleted_at is null then '%s/' || w.id else '' end
            from diagnosis.workshop w
            where w.convention_id = :convention and w.id = any (:ids) and :sightCoordinator
            """.formatted(Workshops.PATH);

    @Bean
    SubjectKind workshopSubject(JdbcClient jdbc) {
        return new ReadSubject("workshop", jdbc, SUBJECT);
    }
}
