package org.maillage.plan;

import java.util.UUID;

public record HeadingId(UUID value) {}
