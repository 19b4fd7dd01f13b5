package org.maillage.directory;

import java.util.UUID;

public record StructureId(UUID value) {}
