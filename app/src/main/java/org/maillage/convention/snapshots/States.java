package org.maillage.convention.snapshots;

import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsReader;
import org.maillage.convention.contents.SightedContents;
import org.springframework.stereotype.Component;

/// What a member may read of a state of the convention, frozen or of today.
@Component
public class States {

    private final Snapshots snapshots;
    private final ContentsReader reader;
    private final SightedContents sighted;

    States(Snapshots snapshots, ContentsReader reader, SightedContents sighted) {
        this.snapshots = snapshots;
        this.reader = reader;
        this.sighted = sighted;
    }

    /// @param snapshot null for today
    public Contents read(Space space, @Nullable SnapshotId snapshot) {
        Contents all = snapshot == null
                ? reader.readStanding(space.id(), ContentUse.FROZEN)
                : snapshots.read(space.id(), snapshot);
        return sighted.seenBy(space.sight(), space.id(), ContentUse.FROZEN, all);
    }
}
