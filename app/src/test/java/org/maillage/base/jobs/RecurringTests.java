package org.maillage.base.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.HouseDatabase;
import org.maillage.base.database.Eventually;
import org.maillage.base.database.TestDatabase;
import org.maillage.site.FrenchDates;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/// Two nodes on one database, and work that is due every morning.
class RecurringTests {

    private static final LocalTime SEVEN = LocalTime.of(7, 0);

    private final DriverManagerDataSource database = database();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final List<Jobs> nodes = List.of(node("here"), node("there"));

    @AfterEach
    void end() {
        nodes.forEach(Jobs::end);
    }

    @Test
    void isDoneOnceByOneOfTwoNodesThenWaitsForTheNextMorning() throws Exception {
        nodes.forEach(Jobs::begin);
        assertThat(nextTime()).isAfter(Instant.now());
        jdbc.sql("update jobs.scheduled_tasks set execution_time = now() - interval '1 hour'")
                .update();
        Eventually.holds(
                "it is done, and asked for tomorrow",
                () -> !done.isEmpty() && nextTime().isAfter(Instant.now()));
        Thread.sleep(1500); // each node has looked once more
        assertThat(done).hasSize(1);
        assertThat(nextTime().atZone(FrenchDates.PARIS).toLocalTime()).isEqualTo(SEVEN);
    }

    @Test
    void whatFellDueWhileAllNodesWereDownIsDoneAtTheNextStart() throws Exception {
        nodes.getFirst().begin();
        nodes.getFirst().end();
        jdbc.sql("update jobs.scheduled_tasks set execution_time = now() - interval '9 hours'")
                .update();
        nodes.getLast().begin();
        Eventually.holds("it is done", () -> done.equals(List.of("there")));
    }

    @Test
    void comesBackAtTheSameTimeOfDayInSummerAndInWinter() {
        assertThat(morningAfter("2026-03-28T08:00:00+01:00[Europe/Paris]")).isEqualTo("2026-03-29T05:00:00Z");
        assertThat(morningAfter("2026-10-24T08:00:00+02:00[Europe/Paris]")).isEqualTo("2026-10-25T06:00:00Z");
    }

    private static Instant morningAfter(String moment) {
        Instant done = ZonedDateTime.parse(moment).toInstant();
        return Rhythm.daily(SEVEN).schedule().getNextExecutionTime(ExecutionComplete.simulatedSuccess(done));
    }

    private Instant nextTime() {
        return jdbc.sql("select execution_time from jobs.scheduled_tasks where task_name = 'digest'")
                .query(java.sql.Timestamp.class)
                .single()
                .toInstant();
    }

    private Jobs node(String name) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("digest", new Digest(name, done));
        return new Jobs(
                database,
                beans.getBeanProvider(Job.class),
                beans.getBeanProvider(Recurring.class),
                Duration.ofSeconds(1));
    }

    private record Digest(String node, List<String> done) implements Recurring {

        @Override
        public String name() {
            return "digest";
        }

        @Override
        public Rhythm rhythm() {
            return Rhythm.daily(SEVEN);
        }

        @Override
        public void run() {
            done.add(node);
        }
    }

    private static DriverManagerDataSource database() {
        TestDatabase database = HouseDatabase.createMigrated();
        return new DriverManagerDataSource(database.url(), database.username(), database.password());
    }
}
