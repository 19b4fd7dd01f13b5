package org.maillage.directory;

import java.util.UUID;

public record ServiceId(UUID value) {}
