package org.maillage.diagnosis;

import java.util.UUID;

public record EvidenceId(UUID value) {}
