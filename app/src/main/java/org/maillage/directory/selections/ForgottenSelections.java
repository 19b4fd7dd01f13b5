package org.maillage.directory.selections;

import java.time.LocalTime;
import org.maillage.base.jobs.Recurring;
import org.maillage.base.jobs.Rhythm;
import org.springframework.stereotype.Component;

/// Every night: a selection is kept no longer than a family needs it.
@Component
class ForgottenSelections implements Recurring {

    private static final Rhythm RHYTHM = Rhythm.daily(LocalTime.of(3, 50));

    private final Selections selections;

    ForgottenSelections(Selections selections) {
        this.selections = selections;
    }

    @Override
    public String name() {
        return "selection-forgetting";
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public void run() {
        selections.forget();
    }
}
