package org.maillage.plan.roles;

import java.util.List;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;

/// Reads who carries what.
public interface CarriedActions {

    /// Every action that the sight covers, by code, in one query.
    List<CarriedAction> list(ConventionId convention, Sight sight);

    /// Who is in charge of a visible action and belongs to the organisation, by name.
    List<InCharge> listInCharge(ConventionId convention, Sight sight, OrganisationId organisation);

    /// @param function what they do there, empty when nobody told
    /// @param codes of the actions they are in charge of
    record InCharge(String name, String function, List<String> codes) {}
}
