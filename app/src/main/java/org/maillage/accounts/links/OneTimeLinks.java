package org.maillage.accounts.links;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.links.OneTimeLink.Invitation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The one-time addresses of the instance. Only the digest of a token is kept: reading the database opens nothing.
@Repository
public class OneTimeLinks {

    /// As long as an address that expired may still say so to who follows it late.
    private static final Duration KEPT_ONCE_EXPIRED = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public LinkToken create(OneTimeLink link) {
        LinkToken token = LinkToken.createRandom();
        OffsetDateTime now = OffsetDateTime.now(clock);
        forgetExpiredBefore(now.minus(KEPT_ONCE_EXPIRED));
        jdbc.sql("""
                        insert into accounts.link (token_digest, purpose, person_id, created_at, expires_at,
                          invited_by, destination, destination_path, administrator)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(token.digest(), link.purpose().code())
                .param(value(link.person()))
                .params(now, now.plus(link.purpose().validity()))
                .param(link.invitation() == null ? null : link.invitation().by().value())
                .param(link.invitation() == null ? null : link.invitation().to())
                .param(link.invitation() == null ? null : link.invitation().path())
                .param(link.invitation() != null && link.invitation().administrator())
                .update();
        return token;
    }

    private void forgetExpiredBefore(OffsetDateTime day) {
        jdbc.sql("delete from accounts.link where expires_at < ?").param(day).update();
    }

    public FoundLink find(LinkPurpose purpose, LinkToken token) {
        return jdbc.sql("""
                        select person_id, expires_at, invited_by, destination, destination_path, administrator
                        from accounts.link where token_digest = ? and purpose = ? and used_at is null
                        """)
                .params(token.digest(), purpose.code())
                .query((row, number) -> found(purpose, row))
                .optional()
                .orElseGet(FoundLink.Dead::new);
    }

    /// Uses the address up.
    ///
    /// @return whether this was its one use; false when somebody was faster
    @Transactional
    public boolean use(LinkToken token) {
        return jdbc.sql("update accounts.link set used_at = ? where token_digest = ? and used_at is null")
                        .params(OffsetDateTime.now(clock), token.digest())
                        .update()
                == 1;
    }

    /// How many addresses of this purpose were made for a person lately.
    public int countSince(LinkPurpose purpose, PersonId person, Duration lately) {
        return jdbc.sql("select count(*) from accounts.link where purpose = ? and person_id = ? and created_at > ?")
                .params(
                        purpose.code(),
                        person.value(),
                        OffsetDateTime.now(clock).minus(lately))
                .query(Integer.class)
                .single();
    }

    /// Forgets every address of a purpose.
    @Transactional
    public void withdrawAll(LinkPurpose purpose) {
        jdbc.sql("delete from accounts.link where purpose = ?")
                .param(purpose.code())
                .update();
    }

    private FoundLink found(LinkPurpose purpose, ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        var link = new OneTimeLink(purpose, person == null ? null : new PersonId(person), invitation(row));
        boolean expired =
                !row.getObject("expires_at", OffsetDateTime.class).toInstant().isAfter(clock.instant());
        return expired ? new FoundLink.Expired(link) : new FoundLink.Valid(link);
    }

    private static @Nullable Invitation invitation(ResultSet row) throws SQLException {
        UUID by = row.getObject("invited_by", UUID.class);
        return by == null
                ? null
                : new Invitation(
                        new PersonId(by),
                        row.getString("destination"),
                        row.getString("destination_path"),
                        row.getBoolean("administrator"));
    }

    private static @Nullable UUID value(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }
}
