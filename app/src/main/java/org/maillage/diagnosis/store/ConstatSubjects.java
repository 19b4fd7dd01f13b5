package org.maillage.diagnosis.store;

import org.maillage.base.Sight;
import org.maillage.base.Sights;
import org.maillage.base.search.Searchable;
import org.maillage.base.subjects.ReadSubject;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.convention.SeenObjects;
import org.maillage.diagnosis.Constats;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How constats are named to those who may see them: by the journal, by searches, by what hangs on them. One that was
/// joined to another is found as itself, and opens the one it is read with.
@Configuration(proxyBeanMethods = false)
class ConstatSubjects {

    private static final String SUBJECT = """
            select c.id, c.title, case when c.deleted_at is null then '%s/' || c.id else '' end
            from diagnosis.constat c where c.convention_id = :convention and c.id = any (:ids) and %s
            """.formatted(Constats.PATH, Sight.condition("c"));

    private static final String FOUND = """
            select c.convention_id, c.id, c.title, '%s/' || c.id as path,
              concat_ws(' · ', nullif(c.detail, ''), nullif(c.observed_by, ''), nullif(c.source, '')) as text,
              c.observed_on as day, c.words
            from diagnosis.constat c %s
            where c.deleted_at is null
            """.formatted(Constats.PATH, Sights.join("c"));

    private static final String SEEN = """
            select c.title, 'constat' from diagnosis.constat c
            where hung.subject_kind = 'constat' and c.id = hung.subject_id and c.deleted_at is null and %s
            """.formatted(Sights.covers("c"));

    @Bean
    SubjectKind constatSubject(JdbcClient jdbc) {
        return new ReadSubject("constat", jdbc, SUBJECT);
    }

    @Bean
    Searchable constatSearch() {
        return new Searchable("constat", 15, FOUND);
    }

    @Bean
    SeenObjects seenConstats() {
        return new SeenObjects(SEEN);
    }
}
