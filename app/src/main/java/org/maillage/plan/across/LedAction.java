package org.maillage.plan.across;

import org.maillage.accounts.OrganisationId;

/// An action that an organisation pilots, or co-pilots.
///
/// @param organisation in short
public record LedAction(ActionState state, OrganisationId organisation, String organisationName, boolean pilot) {}
