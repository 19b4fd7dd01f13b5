package org.maillage.base.jobs;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Duration;

/// How recurring work is told to db-scheduler, which keeps one row for each in the table of jobs.
final class RecurringTasks {

    private static final int TRIES = 5;
    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);

    private RecurringTasks() {}

    static RecurringTask<Void> of(Recurring work) {
        Schedule schedule = work.rhythm().schedule();
        return Tasks.recurring(work.name(), schedule)
                .onFailure((failure, operations) -> tryAgain(failure, operations, schedule))
                .execute((instance, context) -> work.run());
    }

    private static void tryAgain(ExecutionComplete failure, ExecutionOperations<Void> operations, Schedule schedule) {
        int failures = failure.getExecution().consecutiveFailures % TRIES;
        operations.reschedule(
                failure,
                failures + 1 < TRIES
                        ? failure.getTimeDone().plus(FIRST_RETRY.multipliedBy(1L << failures))
                        : schedule.getNextExecutionTime(failure));
    }
}
