package org.maillage.diagnosis.dated;

import java.time.LocalDate;

/// A frozen diagnosis.
///
/// @param name as people call it: "Signature du 28 février 2023"
public record DatedDiagnosis(DatedDiagnosisId id, String name, LocalDate takenOn, int version) {}
