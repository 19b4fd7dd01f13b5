package org.maillage.partners.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.links.LinkToken;
import org.maillage.base.Visibility;
import org.maillage.convention.ConventionId;
import org.maillage.partners.CampaignId;
import org.maillage.partners.RequestId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The addresses that mails carry. Each opens one request as often as needed for fourteen days; only the digest of
/// its secret is kept.
@Repository
public class MailLinks {

    private static final Duration VALIDITY = Duration.ofDays(14);

    private static final String FIND = """
            select r.id, r.convention_id, r.campaign_id, r.action_id, r.person_id, r.answered_at,
              c.answer_by, c.message, trim(asker.given_name || ' ' || asker.family_name) as asker, asker.email as asker_email,
              v.short_title, a.code, a.title, a.visibility, a.institution_id as seen_by,
              p.given_name, trim(p.given_name || ' ' || p.family_name) as name, p.email, o.short_name,
              %s as institution,
              l.expires_at, l.renewed_at,
              r.ended_at is not null or a.deleted_at is not null or v.deleted_at is not null
                or v.status = 'closed' or p.deleted_at is not null as ended
            from partners.link l
              join partners.request r on r.id = l.request_id
              join partners.campaign c on c.id = r.campaign_id
              join convention.convention v on v.id = r.convention_id
              join plan.action a on a.id = r.action_id
              join accounts.person p on p.id = r.person_id
              join accounts.person asker on asker.id = c.asked_by
              left join accounts.organisation o on o.id = p.organisation_id
            where l.token_digest = :digest
            """.formatted(Institutions.of("r.convention_id"));

    private final JdbcClient jdbc;
    private final Clock clock;

    MailLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// @return the path of a new address; those sent before go on working
    @Transactional
    public String create(RequestId request) {
        LinkToken token = LinkToken.createRandom();
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("insert into partners.link (token_digest, request_id, created_at, expires_at) values (?, ?, ?, ?)")
                .params(token.digest(), request.value(), now, now.plus(VALIDITY))
                .update();
        return pathOf(token);
    }

    public static String pathOf(LinkToken token) {
        return "/m/" + token.value();
    }

    public FoundLink find(LinkToken token) {
        return jdbc.sql(FIND)
                .param("digest", token.digest())
                .query((row, number) -> found(row))
                .optional()
                .orElseGet(FoundLink.Unknown::new);
    }

    /// Notes that an expired address was replaced.
    ///
    /// @return whether it is up to the caller to send the new one; false when that was done before
    @Transactional
    public boolean renew(LinkToken token) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        update partners.link set renewed_at = ?
                        where token_digest = ? and renewed_at is null and expires_at <= ?
                        """).params(now, token.digest(), now).update() == 1;
    }

    private FoundLink found(ResultSet row) throws SQLException {
        if (row.getBoolean("ended")) {
            return new FoundLink.Ended();
        }
        NewsRequest request = request(row);
        if (!request.sight().covers(request.seenBy().visibility(), row.getObject("seen_by", UUID.class))) {
            return new FoundLink.Ended();
        }
        boolean expired =
                !row.getObject("expires_at", OffsetDateTime.class).toInstant().isAfter(clock.instant());
        return expired
                ? new FoundLink.Expired(request, row.getObject("renewed_at") != null)
                : new FoundLink.Open(request);
    }

    private static NewsRequest request(ResultSet row) throws SQLException {
        UUID seenBy = row.getObject("seen_by", UUID.class);
        OffsetDateTime answeredAt = row.getObject("answered_at", OffsetDateTime.class);
        return new NewsRequest(
                new RequestId(row.getObject("id", UUID.class)),
                new ConventionId(row.getObject("convention_id", UUID.class)),
                new CampaignId(row.getObject("campaign_id", UUID.class)),
                new NewsRequest.Asking(
                        row.getString("asker"),
                        row.getString("asker_email"),
                        row.getString("short_title"),
                        row.getObject("answer_by", LocalDate.class),
                        row.getString("message")),
                new ActionId(row.getObject("action_id", UUID.class)),
                row.getString("code"),
                row.getString("title"),
                new ActionDraft.SeenBy(
                        Visibility.ofCode(row.getString("visibility")),
                        seenBy == null ? null : new OrganisationId(seenBy)),
                new NewsRequest.Whom(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getString("given_name"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("short_name")),
                row.getObject("institution", UUID.class),
                answeredAt == null ? null : answeredAt.toInstant());
    }
}
