package org.maillage.base.intake;

import java.util.UUID;

/// A file that was handed in.
public record IntakeId(UUID value) {}
