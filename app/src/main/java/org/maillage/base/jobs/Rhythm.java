package org.maillage.base.jobs;

import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.LocalTime;
import org.maillage.site.FrenchDates;

/// When recurring work comes back.
public final class Rhythm {

    private final Schedule schedule;

    private Rhythm(Schedule schedule) {
        this.schedule = schedule;
    }

    /// At that time of every day in Paris, summer and winter.
    public static Rhythm daily(LocalTime time) {
        return new Rhythm(Schedules.daily(FrenchDates.PARIS, time));
    }

    /// That long after it ended.
    public static Rhythm every(Duration pause) {
        return new Rhythm(Schedules.fixedDelay(pause));
    }

    Schedule schedule() {
        return schedule;
    }
}
