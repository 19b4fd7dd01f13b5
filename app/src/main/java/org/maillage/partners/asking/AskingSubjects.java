package org.maillage.partners.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.base.subjects.ReadSubject;
import org.maillage.base.subjects.SubjectKind;
import org.maillage.partners.CampaignId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How the journal names what was asked, to the coordination.
@Configuration(proxyBeanMethods = false)
class AskingSubjects {

    private static final String CAMPAIGN = """
            select c.id, c.id as campaign, c.title as label, cast(null as uuid) as within from partners.campaign c
            where c.convention_id = :convention and c.id = any (:ids) and :sightCoordinator
            """;

    private static final String REQUEST = """
            select r.id, r.campaign_id as campaign, r.action_id as within,
              trim(p.given_name || ' ' || p.family_name) || ' · ' || a.code || ' · ' || a.title
                || ' («\u00a0' || c.title || '\u00a0»)' as label
            from partners.request r
              join partners.campaign c on c.id = r.campaign_id
              join accounts.person p on p.id = r.person_id
              join plan.action a on a.id = r.action_id
            where r.convention_id = :convention and r.id = any (:ids) and :sightCoordinator and %s
            """.formatted(Sight.condition("a"));

    @Bean
    SubjectKind campaignSubject(JdbcClient jdbc) {
        return new ReadSubject("campaign", jdbc, CAMPAIGN, AskingSubjects::shown);
    }

    @Bean
    SubjectKind requestSubject(JdbcClient jdbc) {
        return new ReadSubject("request", jdbc, REQUEST, AskingSubjects::shown);
    }

    private static SubjectKind.Shown shown(ResultSet row) throws SQLException {
        var campaign = new CampaignId(row.getObject("campaign", UUID.class));
        UUID within = row.getObject("within", UUID.class);
        return new SubjectKind.Shown(
                row.getString("label"), Campaign.pathOf(campaign), within == null ? List.of() : List.of(within));
    }
}
