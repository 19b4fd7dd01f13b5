package org.maillage.accounts.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Counts sign-ins that failed, in the database: all nodes count together and a restart forgets nothing.
///
/// An attempt counts as failed from its beginning until it succeeds, so that attempts made at the same moment
/// cannot all pass before the first has failed.
@Repository
class SignInAttempts {

    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_EMAIL = 8;
    static final int PER_ADDRESS = 40;

    private static final int LONGEST_EMAIL = 254;

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInAttempts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /// Begins an attempt, unless too many failed.
    ///
    /// @return how long to wait when the attempt is refused; empty when the password may be looked at
    Optional<Duration> begin(String email, String address) {
        forgetOld();
        long attempt = jdbc.sql(
                        "insert into accounts.failed_sign_in (email, address, at) values (?, ?, ?) returning id")
                .params(key(email), address, OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        Optional<Instant> oldest = findOldestTooMany(email, address);
        oldest.ifPresent(at -> jdbc.sql("delete from accounts.failed_sign_in where id = ?")
                .param(attempt)
                .update());
        return oldest.map(at -> Duration.between(clock.instant(), at.plus(WINDOW)));
    }

    /// The attempts on this e-mail were its owner's.
    void succeed(String email) {
        jdbc.sql("delete from accounts.failed_sign_in where email = ?")
                .param(key(email))
                .update();
    }

    // The failure that must leave the window before another attempt: with this attempt, one more than allowed.
    private Optional<Instant> findOldestTooMany(String email, String address) {
        return jdbc.sql("""
                        select max(at) from (
                          (select at from accounts.failed_sign_in where email = ? order by at desc offset ? limit 1)
                          union all
                          (select at from accounts.failed_sign_in where address = ? order by at desc offset ? limit 1)) oldest
                        """)
                .params(key(email), PER_EMAIL, address, PER_ADDRESS)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    private void forgetOld() {
        jdbc.sql("delete from accounts.failed_sign_in where at <= ?")
                .param(OffsetDateTime.now(clock).minus(WINDOW))
                .update();
    }

    private static String key(String email) {
        String lower = email.strip().toLowerCase(Locale.ROOT);
        return lower.substring(0, Math.min(lower.length(), LONGEST_EMAIL));
    }
}
