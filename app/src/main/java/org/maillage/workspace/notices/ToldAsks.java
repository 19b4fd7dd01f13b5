package org.maillage.workspace.notices;

import java.time.Duration;
import java.util.List;
import org.maillage.base.notices.Asks.ToldAsk;
import org.maillage.convention.RecentChanges.Changed;

/// What somebody was asked and told already, by a mail of its own or where they chose: the digest does not say it
/// again.
///
/// @param asks told since the last digest
record ToldAsks(List<ToldAsk> asks) {

    /// The journal dates a deed by its transaction, a comment by the moment it was written in.
    private static final Duration SAME_MOMENT = Duration.ofSeconds(2);

    List<Changed> without(List<Changed> changes) {
        return asks.isEmpty()
                ? changes
                : changes.stream().filter(change -> !isTold(change)).toList();
    }

    // What was changed together with the ask is still told.
    private boolean isTold(Changed change) {
        return (change.isNew() || change.differences().size() == 1)
                && asks.stream()
                        .anyMatch(ask -> ask.subject().equals(change.subject())
                                && Duration.between(ask.askedAt(), change.at())
                                                .abs()
                                                .compareTo(SAME_MOMENT)
                                        <= 0);
    }
}
