package org.maillage.convention.history;

import org.maillage.base.subjects.ReadSubject;
import org.maillage.base.subjects.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How the convention presents what it journals.
@Configuration(proxyBeanMethods = false)
class ConventionSubjects {

    @Bean
    SubjectKind conventionSubject(JdbcClient jdbc) {
        return new ReadSubject("convention", jdbc, """
                select id, short_title, '/reglages' from convention.convention where id = :convention and id = any (:ids)
                """);
    }

    @Bean
    SubjectKind partySubject(JdbcClient jdbc) {
        return new ReadSubject("party", jdbc, """
                select party.id, o.name, case when party.deleted_at is null then '/reglages/parties' else '' end
                from convention.party join accounts.organisation o on o.id = party.organisation_id
                where party.convention_id = :convention and party.id = any (:ids)
                """);
    }

    @Bean
    SubjectKind signatorySubject(JdbcClient jdbc) {
        return new ReadSubject("signatory", jdbc, """
                select id, name, case when deleted_at is null then '/reglages/parties' else '' end from convention.signatory
                where convention_id = :convention and id = any (:ids)
                """);
    }

    @Bean
    SubjectKind themeSubject(JdbcClient jdbc) {
        return new ReadSubject("theme", jdbc, """
                select id, name, case when deleted_at is null then '/reglages/themes' else '' end from convention.theme
                where convention_id = :convention and id = any (:ids)
                """);
    }

    @Bean
    SubjectKind snapshotSubject(JdbcClient jdbc) {
        return new ReadSubject("snapshot", jdbc, """
                select id, name, case when deleted_at is null then '/etats/' || id else '' end from convention.snapshot
                where convention_id = :convention and id = any (:ids)
                """);
    }

    @Bean
    SubjectKind passageSubject(JdbcClient jdbc) {
        return new ReadSubject("passage", jdbc, """
                select id, told, '' from convention.passage where convention_id = :convention and id = any (:ids)
                """);
    }

    @Bean
    SubjectKind amendmentSubject(JdbcClient jdbc) {
        return new AmendmentSubject(jdbc);
    }

    @Bean
    SubjectKind memberSubject(JdbcClient jdbc) {
        return new ReadSubject("member", jdbc, """
                select m.id, trim(p.given_name || ' ' || p.family_name),
                  case when m.removed_at is null then '/membres' else '' end
                from convention.member m join accounts.person p on p.id = m.person_id
                where m.convention_id = :convention and m.id = any (:ids)
                """);
    }
}
