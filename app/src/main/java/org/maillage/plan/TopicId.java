package org.maillage.plan;

import java.util.UUID;

public record TopicId(UUID value) {}
