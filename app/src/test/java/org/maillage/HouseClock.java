package org.maillage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// The clock of the house under test: it ticks like the real one from ten in the morning on, so that no run of the
/// tests
/// goes over midnight, and a test may let days pass. Who does puts it back, since every test shares it.
public final class HouseClock extends Clock {

    private final Clock ticking;
    private final AtomicReference<Duration> passed;

    private HouseClock(Clock ticking, AtomicReference<Duration> passed) {
        this.ticking = ticking;
        this.passed = passed;
    }

    public void pass(Duration time) {
        passed.updateAndGet(before -> before.plus(time));
    }

    public void comeBack() {
        passed.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return ticking.instant().plus(passed.get());
    }

    @Override
    public ZoneId getZone() {
        return ticking.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new HouseClock(ticking.withZone(zone), passed);
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Configuration {

        @Bean
        @Primary
        HouseClock houseClock(Clock clock) {
            return new HouseClock(fromTheMorningOn(clock), new AtomicReference<>(Duration.ZERO));
        }

        private static Clock fromTheMorningOn(Clock clock) {
            var now = clock.instant().atZone(clock.getZone());
            return Clock.offset(clock, Duration.between(now, now.with(LocalTime.of(10, 0))));
        }
    }
}
