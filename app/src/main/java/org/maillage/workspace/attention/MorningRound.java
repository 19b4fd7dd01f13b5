package org.maillage.workspace.attention;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.maillage.base.Sight;
import org.maillage.base.Sights;
import org.maillage.base.jobs.Recurring;
import org.maillage.base.jobs.Rhythm;
import org.maillage.convention.ConventionSights;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Every morning: what is left is written down for each way of seeing, and an acknowledgement whose cause has ceased
/// for everybody ends, so that the same cause comes back to the list if it begins again.
@Component
class MorningRound implements Recurring {

    private static final LocalTime EARLY = LocalTime.of(5, 0);

    private final ConventionSights sights;
    private final AttentionLists lists;
    private final AttentionSpans spans;
    private final Acknowledgements acknowledgements;
    private final Clock clock;

    MorningRound(
            ConventionSights sights,
            AttentionLists lists,
            AttentionSpans spans,
            Acknowledgements acknowledgements,
            Clock clock) {
        this.sights = sights;
        this.lists = lists;
        this.spans = spans;
        this.acknowledgements = acknowledgements;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "attention-of-the-day";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.daily(EARLY);
    }

    @Override
    @Transactional
    public void run() {
        List<Sights> rounds = sights.listRounds();
        var still = new HashSet<PointKey>();
        var looked = new HashSet<UUID>();
        rounds.forEach(round -> {
            looked.addAll(round.byConvention().keySet());
            still.addAll(follow(round));
        });
        acknowledgements.settle(looked, still);
    }

    private Set<PointKey> follow(Sights round) {
        LocalDate today = LocalDate.now(clock);
        Map<UUID, AttentionList> found = lists.of(round);
        var still = new HashSet<PointKey>();
        for (Map.Entry<UUID, Sight> seen : round.byConvention().entrySet()) {
            AttentionList list = found.getOrDefault(seen.getKey(), AttentionList.EMPTY);
            spans.follow(seen.getKey(), seen.getValue(), list.left().keys(), today);
            still.addAll(list.keys());
        }
        return still;
    }
}
