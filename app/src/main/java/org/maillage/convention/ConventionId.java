package org.maillage.convention;

import java.util.UUID;

public record ConventionId(UUID value) {}
