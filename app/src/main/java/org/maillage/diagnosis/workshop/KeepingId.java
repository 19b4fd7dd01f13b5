package org.maillage.diagnosis.workshop;

import java.util.UUID;

/// One gesture by which ideas become constats, undone as one.
public record KeepingId(UUID value) {}
