package org.maillage.directory.reviews;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.maillage.accounts.links.LinkToken;
import org.maillage.site.FrenchDates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The addresses that mails carry. Each opens the sheets of one organisation as often as needed, until two weeks after
/// the day they are wished for; only the digest of its secret is kept.
@Repository
public class ReviewLinks {

    public static final String PATH = "/fiches";

    private static final Duration LATE = Duration.ofDays(14);

    private final JdbcClient jdbc;
    private final Reviews reviews;
    private final Clock clock;

    ReviewLinks(JdbcClient jdbc, Reviews reviews, Clock clock) {
        this.jdbc = jdbc;
        this.reviews = reviews;
        this.clock = clock;
    }

    /// @return the path of a new address; those sent before go on working
    @Transactional
    public String create(AskId ask, LocalDate answerBy) {
        LinkToken token = LinkToken.createRandom();
        OffsetDateTime now = OffsetDateTime.now(clock);
        OffsetDateTime wished =
                answerBy.plusDays(1).atStartOfDay(FrenchDates.PARIS).toOffsetDateTime();
        jdbc.sql("insert into directory.review_link (token_digest, ask_id, created_at, expires_at) values (?, ?, ?, ?)")
                .params(token.digest(), ask.value(), now, (wished.isAfter(now) ? wished : now).plus(LATE))
                .update();
        return pathOf(token);
    }

    public static String pathOf(LinkToken token) {
        return PATH + "/" + token.value();
    }

    /// The last day an address sent today works.
    static LocalDate lastDay(LocalDate answerBy, LocalDate today) {
        return (answerBy.isBefore(today) ? today : answerBy).plusDays(LATE.toDays());
    }

    public FoundAsk find(LinkToken token) {
        return jdbc.sql("""
                        select l.ask_id, l.expires_at, l.renewed_at is not null as renewed,
                          a.ended_at is not null or r.closed_at is not null or v.deleted_at is not null
                            or v.status = 'closed' or o.deleted_at is not null as ended
                        from directory.review_link l
                          join directory.review_ask a on a.id = l.ask_id
                          join directory.review r on r.id = a.review_id
                          join convention.convention v on v.id = a.convention_id
                          join accounts.organisation o on o.id = a.organisation_id
                        where l.token_digest = ?
                        """)
                .param(token.digest())
                .query((row, _) -> found(row))
                .optional()
                .orElseGet(FoundAsk.Unknown::new);
    }

    private FoundAsk found(ResultSet row) throws SQLException {
        if (row.getBoolean("ended")) {
            return new FoundAsk.Ended();
        }
        KeeperAsk ask = reviews.getAsk(new AskId(row.getObject("ask_id", UUID.class)));
        boolean expired =
                !row.getObject("expires_at", OffsetDateTime.class).toInstant().isAfter(clock.instant());
        return expired ? new FoundAsk.Expired(ask, row.getBoolean("renewed")) : new FoundAsk.Open(ask);
    }

    /// Notes that an expired address was replaced.
    ///
    /// @return whether it is up to the caller to send the new one
    @Transactional
    public boolean renew(LinkToken token) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        return jdbc.sql("""
                        update directory.review_link set renewed_at = ?
                        where token_digest = ? and renewed_at is null and expires_at <= ?
                        """).params(now, token.digest(), now).update() == 1;
    }
}
