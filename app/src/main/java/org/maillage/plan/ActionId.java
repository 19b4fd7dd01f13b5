package org.maillage.plan;

import java.util.UUID;

public record ActionId(UUID value) {}
