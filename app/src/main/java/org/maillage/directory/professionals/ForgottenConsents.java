package org.maillage.directory.professionals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.maillage.accounts.RetentionDelay;
import org.maillage.base.jobs.Recurring;
import org.maillage.base.jobs.Rhythm;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Every night: proposals that nobody answered in time end, and what is left of those that ended and of consents that
/// were withdrawn goes once the delay of the instance has passed.
@Component
class ForgottenConsents implements Recurring {

    private static final Rhythm RHYTHM = Rhythm.daily(LocalTime.of(3, 25));

    private final Proposals proposals;
    private final Consents consents;
    private final EntryLinks links;
    private final RetentionDelay delay;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ForgottenConsents(
            Proposals proposals,
            Consents consents,
            EntryLinks links,
            RetentionDelay delay,
            TransactionTemplate transaction,
            Clock clock) {
        this.proposals = proposals;
        this.consents = consents;
        this.links = links;
        this.delay = delay;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "professional-consents";
    }

    @Override
    public Rhythm rhythm() {
        return RHYTHM;
    }

    @Override
    public void run() {
        transaction.executeWithoutResult(status -> {
            LocalDate kept = LocalDate.now(clock).minusMonths(delay.months());
            proposals.listExpired().forEach(one -> proposals.end(one, ProposalEnding.EXPIRED));
            proposals.forgetEndedUntil(kept);
            consents.forgetWithdrawnUntil(kept);
            links.forgetExpired();
        });
    }
}
