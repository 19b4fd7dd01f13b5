package org.maillage.figures;

import java.util.UUID;

public record EditionId(UUID value) {}
