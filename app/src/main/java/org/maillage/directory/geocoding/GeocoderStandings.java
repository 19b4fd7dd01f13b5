package org.maillage.directory.geocoding;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What all nodes know of the service.
@Repository
public class GeocoderStandings {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final int LONGEST = 6; // 5 minutes doubled six times: over five hours

    private final JdbcClient jdbc;
    private final GeocodingSettings settings;
    private final Clock clock;

    GeocoderStandings(JdbcClient jdbc, GeocodingSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    public GeocoderStanding get() {
        return jdbc.sql("select answered_at, failed_at, failure, failures, not_before from directory.geocoder")
                .query((row, _) -> new GeocoderStanding(
                        settings.isOn(),
                        instant(row.getTimestamp(1)),
                        instant(row.getTimestamp(2)),
                        row.getString(3),
                        row.getInt(4),
                        instant(row.getTimestamp(5))))
                .optional()
                .orElseGet(() -> new GeocoderStanding(settings.isOn(), null, null, "", 0, null));
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    boolean mayAsk() {
        Instant notBefore = get().notBefore();
        return settings.isOn() && (notBefore == null || !clock.instant().isBefore(notBefore));
    }

    @Transactional
    void answered() {
        jdbc.sql("""
                        insert into directory.geocoder (answered_at) values (?)
                        on conflict (only_row) do update set answered_at = excluded.answered_at, failed_at = null,
                          failure = '', failures = 0, not_before = null
                        """).param(Timestamp.from(clock.instant())).update();
    }

    /// The next time comes later after each failure in a row, and never before the service allows.
    @Transactional
    void failed(GeocoderFailure failure) {
        Duration wait = FIRST_PAUSE.multipliedBy(1L << Math.min(get().failures(), LONGEST));
        Duration longest = wait.compareTo(failure.pause()) > 0 ? wait : failure.pause();
        jdbc.sql("""
                        insert into directory.geocoder as g (failed_at, failure, failures, not_before) values (?, ?, 1, ?)
                        on conflict (only_row) do update set failed_at = excluded.failed_at, failure = excluded.failure,
                          failures = g.failures + 1, not_before = excluded.not_before
                        """)
                .params(
                        Timestamp.from(clock.instant()),
                        failure.sentence(),
                        Timestamp.from(clock.instant().plus(longest)))
                .update();
    }
}
