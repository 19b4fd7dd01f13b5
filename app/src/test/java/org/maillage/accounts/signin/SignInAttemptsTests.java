package org.maillage.accounts.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.maillage.HouseDatabase;
import org.maillage.base.database.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class SignInAttemptsTests {

    private static final String CLAIRE = "claire@saint-aubin.example";
    private static final String HOME = "192.0.2.1";

    private final MovableClock clock = new MovableClock();
    private final JdbcClient jdbc = database();
    private final SignInAttempts attempts = new SignInAttempts(jdbc, clock);

    @Test
    void letsEightAttemptsOnOneAddressPassAndNoNinth() {
        fail(8, CLAIRE);
        assertThat(attempts.begin(CLAIRE, "192.0.2.9")).contains(Duration.ofMinutes(15));
    }

    @Test
    void countsAnAddressWhateverItsCase() {
        fail(8, CLAIRE);
        assertThat(attempts.begin(" CLAIRE@Saint-Aubin.example ", HOME)).isPresent();
    }

    @Test
    void saysHowLongIsLeftToWait() {
        fail(8, CLAIRE);
        clock.pass(Duration.ofMinutes(11));
        assertThat(attempts.begin(CLAIRE, HOME)).contains(Duration.ofMinutes(4));
    }

    @Test
    void opensAgainWhenTheWindowHasPassed() {
        fail(8, CLAIRE);
        clock.pass(SignInAttempts.WINDOW);
        assertThat(attempts.begin(CLAIRE, HOME)).isEmpty();
    }

    @Test
    void doesNotWaitLongerForHavingTriedMeanwhile() {
        fail(8, CLAIRE);
        clock.pass(Duration.ofMinutes(14));
        attempts.begin(CLAIRE, HOME);
        clock.pass(Duration.ofMinutes(1));
        assertThat(attempts.begin(CLAIRE, HOME)).isEmpty();
    }

    @Test
    void leavesOtherAddressesAlone() {
        fail(8, CLAIRE);
        assertThat(attempts.begin("karim@saint-aubin.example", HOME)).isEmpty();
    }

    @Test
    void letsFortyAttemptsFromOnePlacePassAndNoMore() {
        for (int i = 0; i < 40; i++) {
            fail(1, "person" + i + "@saint-aubin.example");
        }
        assertThat(attempts.begin(CLAIRE, HOME)).isPresent();
        assertThat(attempts.begin(CLAIRE, "192.0.2.2")).isEmpty();
    }

    @Test
    void forgetsFailuresOfWhoSucceeds() {
        fail(7, CLAIRE);
        attempts.succeed(CLAIRE);
        assertThat(attempts.begin(CLAIRE, HOME)).isEmpty();
        assertThat(rows()).isOne();
    }

    @Test
    void deletesWhatIsOld() {
        fail(3, CLAIRE);
        clock.pass(SignInAttempts.WINDOW);
        fail(1, "karim@saint-aubin.example");
        assertThat(rows()).isOne();
    }

    @Test
    void isNotFooledByAttemptsMadeAtTheSameMoment() {
        var passed = new AtomicInteger();
        try (var people = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 40; i++) {
                people.submit(() -> attempts.begin(CLAIRE, HOME).or(() -> {
                    passed.incrementAndGet();
                    return Optional.empty();
                }));
            }
        }
        assertThat(passed.get()).isLessThanOrEqualTo(8);
    }

    private void fail(int times, String email) {
        for (int i = 0; i < times; i++) {
            assertThat(attempts.begin(email, HOME)).isEmpty();
        }
    }

    private int rows() {
        return jdbc.sql("select count(*) from accounts.failed_sign_in")
                .query(Integer.class)
                .single();
    }

    private static JdbcClient database() {
        TestDatabase database = HouseDatabase.createMigrated();
        return JdbcClient.create(new DriverManagerDataSource(database.url(), database.username(), database.password()));
    }
}
