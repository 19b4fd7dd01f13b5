package org.maillage.accounts.departure;

import org.maillage.base.Actor;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks several times a day for people whose delay has passed. Several nodes may: each person is locked by the one
/// that
/// replaces them.
@Component
class ReplacementRun {

    private final Replacements replacements;

    ReplacementRun(Replacements replacements) {
        this.replacements = replacements;
    }

    @Scheduled(
            initialDelayString = "${maillage.departures.first:PT10M}",
            fixedDelayString = "${maillage.departures.every:PT6H}")
    void replaceAllDue() {
        Actor.HOUSE.runs(() -> {
            while (replacements.replaceOneDue()) {
                // One more until none is due.
            }
        });
    }
}
