package org.maillage.territory;

import java.util.UUID;

public record AreaId(UUID value) {}
