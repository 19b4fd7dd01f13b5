package org.maillage.directory.professionals;

import java.util.UUID;

public record ProposalId(UUID value) {}
