package org.maillage.plan.roles;

import org.maillage.accounts.OrganisationId;
import org.maillage.plan.OrganisationRole;

/// One role of an organisation on an action; it may hold several.
public record Carrier(OrganisationId organisation, OrganisationRole role) {}
