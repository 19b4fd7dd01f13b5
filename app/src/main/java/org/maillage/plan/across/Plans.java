package org.maillage.plan.across;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.base.Sights;

/// The plans of several conventions. Each answer is one query, and holds nothing that the sights do not cover.
public interface Plans {

    /// @return an entry for every convention of the sights
    Map<UUID, PlanCount> countsOf(Sights sights);

    /// What waits for the person in charge: late actions first, then the oldest date.
    ///
    /// @param until the last day on which a step counts as due
    List<CarriedByMe> listInCharge(Sights sights, PersonId person, LocalDate until);

    /// What these organisations pilot or co-pilot: late first, then silent, then what ends first. An action that two
    /// of them lead comes twice.
    List<LedAction> listLedBy(Sights sights, Collection<OrganisationId> organisations);
}
