package org.maillage.directory.reviews;

import java.util.List;
import java.util.UUID;
import org.maillage.base.subjects.ReadSubject;
import org.maillage.base.subjects.SubjectKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How the journal names a campaign, to the coordination.
@Configuration(proxyBeanMethods = false)
class ReviewSubject {

    private static final String REVIEWS = """
            select r.id, r.title as label from directory.review r
            where r.convention_id = :convention and r.id = any (:ids) and :sightCoordinator
            """;

    @Bean
    SubjectKind reviewSubjectKind(JdbcClient jdbc) {
        return new ReadSubject(
                "review",
                jdbc,
                REVIEWS,
                row -> new SubjectKind.Shown(
                        row.getString("label"),
                        Review.pathOf(new ReviewId(row.getObject("id", UUID.class))),
                        List.of()));
    }
}
