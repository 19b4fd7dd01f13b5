package org.maillage.partners;

import java.util.UUID;

public record RequestId(UUID value) {}
