package org.maillage.diagnosis.dated;

import java.util.UUID;

public record DatedDiagnosisId(UUID value) {}
