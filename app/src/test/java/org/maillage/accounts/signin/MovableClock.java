package org.maillage.accounts.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.maillage.site.FrenchDates;

/// A clock that moves only when a test says so.
public final class MovableClock extends Clock {

    private Instant now = Instant.parse("2025-11-20T09:00:00Z");

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return FrenchDates.PARIS;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("This clock stays in Paris");
    }
}
