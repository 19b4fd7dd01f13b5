package org.maillage.plan;

import java.util.UUID;

public record ContractId(UUID value) {}
