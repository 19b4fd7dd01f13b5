package org.maillage.partners.asking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.ThemeId;
import org.maillage.partners.CampaignId;
import org.maillage.partners.RequestId;
import org.maillage.partners.RequestState;
import org.maillage.partners.request.Institutions;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionName;
import org.maillage.plan.Progress;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads campaigns and what became of their requests; those about actions one may not see do not exist.
@Repository
public class Campaigns {

    /// How far a request `r` has come, in the words of [RequestState].
    static final String STATE = """
            case
              when r.answered_at is not null then 'answered'
              when r.ending is not null then r.ending
              when exists (select from partners.request other where other.campaign_id = r.campaign_id
                and other.action_id = r.action_id and other.answered_at is not null) then 'covered'
              when r.opened_at is not null then 'opened'
              else 'asked'
            end""";

    private static final String FOLLOWED = """
            followed as (
              select r.*, a.code, a.title, a.theme_id, a.progress, a.visibility, a.institution_id, %s as state,
                exists (select from partners.link l where l.request_id = r.id and l.renewed_at is not null) as renewed
              from partners.request r
                join plan.action a on a.id = r.action_id and a.deleted_at is null
              where r.convention_id = :convention and %s)
            """.formatted(STATE, Sight.condition("a"));

    private static final String CAMPAIGN = """
            c.id, c.title, c.message, c.answer_by, c.asked_at,
            trim(asker.given_name || ' ' || asker.family_name) as asker, asker.email as asker_email
            """;

    private static final String LIST = """
            with %s
            select %s, count(f.id) as asked, count(f.id) filter (where f.state = 'answered') as answered,
              count(f.id) filter (where f.state in ('asked', 'opened')) as waiting
            from partners.campaign c
              join accounts.person asker on asker.id = c.asked_by
              left join followed f on f.campaign_id = c.id
            where c.convention_id = :convention
            group by c.id, asker.id order by c.asked_at desc, c.id
            """.formatted(FOLLOWED, CAMPAIGN);

    private static final String REQUESTS = """
            with %s
            select f.*, c.asked_at, p.given_name, trim(p.given_name || ' ' || p.family_name) as name,
              case when %s and p.deleted_at is null then p.email end as email,
              o.short_name, trim(passer.given_name || ' ' || passer.family_name) as passer
            from followed f
              join partners.campaign c on c.id = f.campaign_id
              join accounts.person p on p.id = f.person_id
              left join accounts.organisation o on o.id = p.organisation_id
              left join accounts.person passer on passer.id = f.passed_by
            where f.campaign_id = :campaign
            order by length(f.code), f.code, p.family_name, p.given_name, f.id
            """.formatted(FOLLOWED, Institutions.maySee("f", "f.convention_id"));

    private final JdbcClient jdbc;

    Campaigns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest first.
    public List<CampaignCount> listOf(ConventionId convention, Sight sight) {
        return jdbc.sql(LIST)
                .param("convention", convention.value())
                .params(sight.params())
                .query((row, number) -> new CampaignCount(
                        campaign(row), row.getInt("asked"), row.getInt("answered"), row.getInt("waiting")))
                .list();
    }

    public Campaign getCampaign(ConventionId convention, CampaignId id) {
        return jdbc.sql("select " + CAMPAIGN + """
                        from partners.campaign c join accounts.person asker on asker.id = c.asked_by
                        where c.convention_id = ? and c.id = ?
                        """)
                .params(convention.value(), id.value())
                .query((row, number) -> campaign(row))
                .optional()
                .orElseThrow(() -> NotFound.of("Campaign", id.value()));
    }

    public Optional<Campaign> findLatestAbout(ConventionId convention, ActionId action) {
        return jdbc.sql("select " + CAMPAIGN + """
                        from partners.campaign c join accounts.person asker on asker.id = c.asked_by
                        where c.convention_id = ? and exists (
                          select from partners.request r where r.campaign_id = c.id and r.action_id = ?)
                        order by c.asked_at desc limit 1
                        """)
                .params(convention.value(), action.value())
                .query((row, number) -> campaign(row))
                .optional();
    }

    public List<FollowedRequest> listRequests(ConventionId convention, Sight sight, CampaignId campaign) {
        return jdbc.sql(REQUESTS)
                .param("convention", convention.value())
                .params(sight.params())
                .param("campaign", campaign.value())
                .query((row, number) -> request(row))
                .list();
    }

    public FollowedRequest getRequest(ConventionId convention, Sight sight, CampaignId campaign, RequestId id) {
        return listRequests(convention, sight, campaign).stream()
                .filter(request -> request.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Request", id.value()));
    }

    private static Campaign campaign(ResultSet row) throws SQLException {
        return new Campaign(
                new CampaignId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("message"),
                row.getObject("answer_by", LocalDate.class),
                row.getString("asker"),
                row.getString("asker_email"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }

    private static FollowedRequest request(ResultSet row) throws SQLException {
        RequestState state = RequestState.valueOf(constant(row.getString("state")));
        return new FollowedRequest(
                new RequestId(row.getObject("id", UUID.class)),
                new ActionName(
                        new ActionId(row.getObject("action_id", UUID.class)),
                        row.getString("code"),
                        row.getString("title")),
                Progress.valueOf(constant(row.getString("progress"))),
                new ThemeId(row.getObject("theme_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("given_name"),
                row.getString("name"),
                row.getString("email"),
                row.getString("short_name"),
                state,
                row.getObject(momentOf(state), OffsetDateTime.class).toInstant(),
                row.getObject("reminded_at") != null,
                row.getBoolean("renewed"),
                row.getString("passer"),
                row.getObject("ended_at") != null);
    }

    private static String constant(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static String momentOf(RequestState state) {
        return switch (state) {
            case ANSWERED -> "answered_at";
            case HANDED_OVER, DISOWNED, REVOKED -> "ended_at";
            case OPENED -> "opened_at";
            case COVERED, ASKED -> "asked_at";
        };
    }
}
