package org.maillage.accounts.departure;

import org.maillage.accounts.PersonId;
import org.maillage.base.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Looks several times a day for people whose delay has passed. Several nodes may: each person is locked by the one
/// that replaces them. Whoever cannot be replaced keeps nobody else waiting.
@Component
class ReplacementRun {

    private static final Logger LOG = LoggerFactory.getLogger(ReplacementRun.class);

    private final Departures departures;
    private final Retention retention;
    private final Replacements replacements;

    ReplacementRun(Departures departures, Retention retention, Replacements replacements) {
        this.departures = departures;
        this.retention = retention;
        this.replacements = replacements;
    }

    @Scheduled(
            initialDelayString = "${maillage.departures.first:PT10M}",
            fixedDelayString = "${maillage.departures.every:PT6H}")
    void replaceAllDue() {
        int months = retention.delay().months();
        Actor.HOUSE.runs(() -> departures.listDue(months).forEach(this::replace));
    }

    private void replace(PersonId person) {
        try {
            replacements.replaceNow(person);
        } catch (RuntimeException failure) {
            LOG.error("The name of person {} could not be replaced; the next run tries again", person.value(), failure);
        }
    }
}
