package org.maillage.convention.amendments;

import java.util.UUID;

public record AmendmentId(UUID value) {}
