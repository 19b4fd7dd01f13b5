package org.maillage.convention.snapshots;

import java.time.Instant;

/// A frozen state, without what it holds.
///
/// @param takenBy name of the person, or of the house when it froze by itself
public record Snapshot(
        SnapshotId id, SnapshotKind kind, String name, String comment, Instant takenAt, String takenBy, int version) {

    public boolean isRemovable() {
        return kind == SnapshotKind.NAMED;
    }
}
