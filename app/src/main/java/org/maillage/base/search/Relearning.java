package org.maillage.base.search;

import java.time.Duration;
import org.maillage.base.jobs.Recurring;
import org.maillage.base.jobs.Rhythm;
import org.springframework.stereotype.Component;

/// Reads the words of the house again every ten minutes, for what was just written to be found when it is mistyped.
@Component
class Relearning implements Recurring {

    private static final Rhythm RHYTHM = Rhythm.every(Duration.ofMinutes(10));

    private final Vocabulary vocabulary;

    Relearning(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public String name() {
        return "search.relearn";
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public void run() {
        vocabulary.relearn();
    }
}
