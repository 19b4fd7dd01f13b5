package org.maillage.plan.joint;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ContractId;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.territory.AreaId;

/// What one wants of several actions at once; what it does not speak of stays on each as it is.
///
/// @param progress null to leave it
/// @param end null to leave it
/// @param citywide null to leave it
public record JointWish(
        @Nullable Progress progress,
        Setting<Priority> priority,
        Setting<LocalDate> start,
        @Nullable End end,
        @Nullable Boolean citywide,
        Amendment<AreaId> areas,
        Amendment<OrganisationId> pilots,
        Amendment<ContractId> contracts,
        Amendment<TopicId> topics) {

    public static final JointWish NOTHING = new JointWish(
            null,
            Setting.leave(),
            Setting.leave(),
            null,
            null,
            Amendment.none(),
            Amendment.none(),
            Amendment.none(),
            Amendment.none());

    public boolean isNothing() {
        return equals(NOTHING);
    }

    /// The action as it would be. Who becomes a pilot is no co-pilot any more.
    Traits on(Traits traits) {
        Set<OrganisationId> copilots = new HashSet<>(traits.copilots());
        copilots.removeAll(pilots.added());
        return new Traits(
                progress == null ? traits.progress() : progress,
                priority.on(traits.priority()),
                scheduleOn(traits.schedule()),
                citywide == null ? traits.citywide() : citywide,
                areas.on(traits.areas()),
                pilots.on(traits.pilots()),
                copilots,
                contracts.on(traits.contracts()),
                topics.on(traits.topics()));
    }

    private ActionDraft.Schedule scheduleOn(ActionDraft.Schedule schedule) {
        LocalDate begins = start.on(schedule.startsOn());
        return end == null
                ? new ActionDraft.Schedule(begins, schedule.endsOn(), schedule.endless())
                : new ActionDraft.Schedule(begins, end.on(), end.endless());
    }
}
