package org.maillage.plan.joint;

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

/// What can be changed of several actions at once, as it stands on one of them.
public record Traits(
        Progress progress,
        @Nullable Priority priority,
        ActionDraft.Schedule schedule,
        boolean citywide,
        Set<AreaId> areas,
        Set<OrganisationId> pilots,
        Set<OrganisationId> copilots,
        Set<ContractId> contracts,
        Set<TopicId> topics) {

    public Traits {
        areas = Set.copyOf(areas);
        pilots = Set.copyOf(pilots);
        copilots = Set.copyOf(copilots);
        contracts = Set.copyOf(contracts);
        topics = Set.copyOf(topics);
    }

    /// The organisations whose people may keep the action true.
    Set<OrganisationId> carriers() {
        var carriers = new HashSet<>(pilots);
        carriers.addAll(copilots);
        return carriers;
    }

    boolean carriedAs(Traits other) {
        return pilots.equals(other.pilots) && copilots.equals(other.copilots);
    }
}
