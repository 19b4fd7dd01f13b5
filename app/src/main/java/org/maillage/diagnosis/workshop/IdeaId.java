package org.maillage.diagnosis.workshop;

import java.util.UUID;

public record IdeaId(UUID value) {}
