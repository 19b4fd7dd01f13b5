package org.maillage.directory.professionals;

import java.util.List;
import org.maillage.base.subjects.ReadSubject;
import org.maillage.base.subjects.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How the journal names a proposal, to the coordination: by the name of who was proposed until they answer.
@Configuration(proxyBeanMethods = false)
class ProposalSubject {

    private static final String PROPOSALS = """
            select r.id, case when r.ended_on is null then r.name else '' end as label
            from directory.professional_proposal r
            where r.convention_id = :convention and r.id = any (:ids) and :sightCoordinator
            """;

    @Bean
    SubjectKind professionalProposalSubject(JdbcClient jdbc) {
        return new ReadSubject(
                "professional-proposal",
                jdbc,
                PROPOSALS,
                row -> new SubjectKind.Shown(row.getString("label"), Professional.PATH + "/propositions", List.of()));
    }
}
