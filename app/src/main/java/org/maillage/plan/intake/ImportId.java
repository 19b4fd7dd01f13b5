package org.maillage.plan.intake;

import java.util.UUID;

public record ImportId(UUID value) {}
