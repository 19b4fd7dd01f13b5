package org.maillage.diagnosis.store.workshop;

import java.time.LocalTime;
import org.maillage.base.jobs.Recurring;
import org.maillage.base.jobs.Rhythm;
import org.maillage.diagnosis.workshop.Workshops;
import org.springframework.stereotype.Component;

/// Closes at night the workshops that were left open: phones are never known for longer than a day.
@Component
class ForgottenWorkshops implements Recurring {

    private static final Rhythm RHYTHM = Rhythm.daily(LocalTime.of(3, 10));

    private final Workshops workshops;

    ForgottenWorkshops(Workshops workshops) {
        this.workshops = workshops;
    }

    @Override
    public String name() {
        return "workshop-closing";
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public void run() {
        workshops.closeForgotten();
    }
}
