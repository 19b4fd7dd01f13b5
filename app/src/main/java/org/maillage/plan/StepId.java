package org.maillage.plan;

import java.util.UUID;

public record StepId(UUID value) {}
