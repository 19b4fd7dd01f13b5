package org.maillage.accounts;

import java.util.UUID;

public record OrganisationId(UUID value) {}
