package org.maillage.plan.roles;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionName;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.Progress;
import org.maillage.territory.AreaId;

/// An action by who carries it, for what and where.
///
/// @param themes its own and those of the enjeux it serves
public record CarriedAction(
        ActionName name,
        Progress progress,
        Set<ThemeId> themes,
        Set<EnjeuId> enjeux,
        boolean citywide,
        Set<AreaId> areas,
        List<Carrier> carriers) {

    public CarriedAction {
        themes = Set.copyOf(themes);
        enjeux = Set.copyOf(enjeux);
        areas = Set.copyOf(areas);
        carriers = List.copyOf(carriers);
    }

    /// What is done or abandoned is in nobody's way any more.
    boolean isLive() {
        return progress != Progress.DONE && progress != Progress.ABANDONED;
    }

    public Set<OrganisationId> pilots() {
        return carriers.stream()
                .filter(carrier -> carrier.role() == OrganisationRole.PILOT)
                .map(Carrier::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    /// In their usual order; empty when it has none.
    public List<OrganisationRole> rolesOf(OrganisationId organisation) {
        return carriers.stream()
                .filter(carrier -> carrier.organisation().equals(organisation))
                .map(Carrier::role)
                .sorted()
                .toList();
    }

    /// @param role null for any
    boolean isCarriedBy(OrganisationId organisation, @Nullable OrganisationRole role) {
        List<OrganisationRole> roles = rolesOf(organisation);
        return role == null ? !roles.isEmpty() : roles.contains(role);
    }
}
