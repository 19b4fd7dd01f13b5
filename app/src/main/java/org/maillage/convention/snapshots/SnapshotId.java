package org.maillage.convention.snapshots;

import java.util.UUID;

public record SnapshotId(UUID value) {}
