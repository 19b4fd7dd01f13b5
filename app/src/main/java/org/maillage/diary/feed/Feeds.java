package org.maillage.diary.feed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.PersonId;
import org.maillage.accounts.links.LinkToken;
import org.maillage.convention.ConventionId;
import org.maillage.site.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The addresses of everybody's calendars. Only the digest of a secret is kept: reading the database opens nothing.
///
/// One that is revoked stays, so that the calendar which still asks is not taken for somebody who guesses.
@Repository
public class Feeds {

    private static final Duration READ_LATELY = Duration.ofHours(1);

    private static final String SELECT = """
            select id, person_id, convention_id, name, left_out, made_at, last_read_at, revoked_at is not null as revoked
            from diary.feed
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Feeds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public static String pathOf(LinkToken secret) {
        return "/agendas/" + secret.value() + ".ics";
    }

    /// Those that can be read, the latest first.
    public List<Feed> listOf(PersonId owner) {
        return jdbc.sql(SELECT + "where person_id = ? and revoked_at is null order by made_at desc, id")
                .param(owner.value())
                .query((row, number) -> feed(row))
                .list();
    }

    public Feed getFeed(PersonId owner, FeedId id) {
        return listOf(owner).stream()
                .filter(feed -> feed.id().equals(id))
                .findFirst()
                .orElseThrow(() -> NotFound.of("Feed", id.value()));
    }

    public FoundFeed find(LinkToken secret) {
        return jdbc.sql(SELECT + "where token_digest = ?")
                .param(secret.digest())
                .query((row, number) ->
                        row.getBoolean("revoked") ? new FoundFeed.Revoked() : new FoundFeed.Open(feed(row)))
                .optional()
                .orElseGet(FoundFeed.Unknown::new);
    }

    /// @return the secret, which nobody can ask for again
    @Transactional
    public LinkToken create(PersonId owner, Feed.Contents contents) {
        LinkToken secret = LinkToken.createRandom();
        jdbc.sql("""
                        insert into diary.feed (id, person_id, convention_id, name, left_out, token_digest, made_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(UUID.randomUUID(), owner.value())
                .param(value(contents.convention()))
                .params(contents.name(), contents.leftOut().toArray(String[]::new), secret.digest())
                .param(OffsetDateTime.now(clock))
                .update();
        return secret;
    }

    /// The same dates at a new address; the one before opens nothing any more.
    ///
    /// @return the new secret
    @Transactional
    public LinkToken renew(Feed feed) {
        revoke(feed);
        return create(feed.owner(), feed.contents());
    }

    @Transactional
    public void revoke(Feed feed) {
        jdbc.sql("update diary.feed set revoked_at = ?, version = version + 1 where id = ? and revoked_at is null")
                .params(OffsetDateTime.now(clock), feed.id().value())
                .update();
    }

    /// Notes that a calendar came.
    @Transactional
    public void noteRead(Feed feed) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        update diary.feed set last_read_at = :now
                        where id = :id and (last_read_at is null or last_read_at <= :lately)
                        """)
                .param("now", now)
                .param("id", feed.id().value())
                .param("lately", now.minus(READ_LATELY))
                .update();
    }

    private static @Nullable UUID value(@Nullable ConventionId convention) {
        return convention == null ? null : convention.value();
    }

    private static Feed feed(ResultSet row) throws SQLException {
        UUID convention = row.getObject("convention_id", UUID.class);
        OffsetDateTime lastReadAt = row.getObject("last_read_at", OffsetDateTime.class);
        Set<String> leftOut =
                Arrays.stream((String[]) row.getArray("left_out").getArray()).collect(Collectors.toUnmodifiableSet());
        return new Feed(
                new FeedId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                new Feed.Contents(
                        row.getString("name"), convention == null ? null : new ConventionId(convention), leftOut),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                lastReadAt == null ? null : lastReadAt.toInstant());
    }
}
