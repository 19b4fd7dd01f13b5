package org.maillage.territory.boundaries;

import java.util.UUID;

public record BoundaryFileId(UUID value) {}
