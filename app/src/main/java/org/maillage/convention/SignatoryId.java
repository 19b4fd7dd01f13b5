package org.maillage.convention;

import java.util.UUID;

public record SignatoryId(UUID value) {}
