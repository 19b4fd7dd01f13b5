package org.maillage.territory.boundaries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file of boundaries as received.
///
/// @param features how many it holds
/// @param outside how many of them lie out of the territory, and were left
/// @param source who drew them and which edition, as proposed or typed
/// @param beginsOn since when they are in force, as proposed or typed
/// @param appliedTold what was done of it, in French
public record BoundaryFile(
        BoundaryFileId id,
        UUID convention,
        BoundaryKind kind,
        String fileName,
        String format,
        String projection,
        int features,
        int outside,
        String source,
        @Nullable LocalDate beginsOn,
        Instant receivedAt,
        @Nullable UUID receivedBy,
        @Nullable Instant appliedAt,
        String appliedTold) {}
