package org.maillage.plan;

import java.util.UUID;

public record EnjeuId(UUID value) {}
