package org.maillage.base.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/// The door of this package: asks for work to be done, and keeps what comes back by itself ([Recurring]).
///
/// A request made in a transaction counts from its commit. Work that fails is tried again, later each time, five times
/// in all; a node that gives no sign for a minute (four heartbeats) is given up, and its work begun again elsewhere.
@Component
public class Jobs {

    private static final String APART = "/";
    private static final int THREADS = 2;
    private static final int TRIES = 5;
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final int MISSED_HEARTBEATS = 4;
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    // Not the clock of the house: a demonstration that stands in the past works as well.
    private static final SystemClock NOW = new SystemClock();

    private final DataSource database;
    private final ObjectProvider<Job> jobs;
    private final ObjectProvider<Recurring> recurring;
    private final Duration heartbeat;
    private @Nullable Scheduler scheduler;
    private Map<String, OneTimeTask<Void>> tasks = Map.of();

    Jobs(
            DataSource database,
            ObjectProvider<Job> jobs,
            ObjectProvider<Recurring> recurring,
            @Value("${maillage.jobs.heartbeat:PT15S}") Duration heartbeat) {
        this.database = database;
        this.jobs = jobs;
        this.recurring = recurring;
        this.heartbeat = heartbeat;
    }

    /// Asks for a job at once.
    public void ask(String job, UUID subject) {
        ask(job, subject, Duration.ZERO);
    }

    /// Asks for a job in a while. Each request is a piece of work of its own, also while another about the same object
    /// runs: what is done already is for the job to see.
    public void ask(String job, UUID subject, Duration delay) {
        OneTimeTask<Void> task = tasks.get(job);
        if (task == null || scheduler == null) {
            throw new IllegalStateException("No job is called " + job);
        }
        scheduler.schedule(
                task.instance(subject + APART + UUID.randomUUID()), NOW.now().plus(delay));
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        tasks = jobs.orderedStream()
                .map(Jobs::task)
                .collect(Collectors.toMap(OneTimeTask::getName, Function.identity()));
        scheduler = Scheduler.create(
                        new TransactionAwareDataSourceProxy(database),
                        tasks.values().toArray(OneTimeTask[]::new))
                .startTasks(recurring.orderedStream().map(RecurringTasks::of).toList())
                .tableName("jobs.scheduled_tasks")
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED_HEARTBEATS)
                .shutdownMaxWait(LAST_WORDS)
                .build();
        scheduler.start();
    }

    private static OneTimeTask<Void> task(Job job) {
        return Tasks.oneTime(job.name())
                .onFailure(new FailureHandler.MaxRetriesFailureHandler<>(
                        TRIES, new FailureHandler.ExponentialBackoffFailureHandler<>(FIRST_RETRY)))
                .execute((instance, context) -> job.run(subjectOf(instance.getId())));
    }

    private static UUID subjectOf(String instance) {
        return UUID.fromString(instance.substring(0, instance.indexOf(APART)));
    }

    @EventListener(ContextClosedEvent.class)
    void end() {
        if (scheduler != null) {
            scheduler.stop();
        }
    }
}
