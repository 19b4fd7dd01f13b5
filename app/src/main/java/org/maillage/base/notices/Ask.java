package org.maillage.base.notices;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something asked of one person, who may see it.
///
/// @param kind of its [AskSource]
/// @param askedBy who asked, or null when the house did
/// @param path inside the space
public record Ask(
        UUID id,
        UUID person,
        UUID convention,
        String kind,
        String label,
        String path,
        @Nullable UUID askedBy,
        Instant askedAt,
        boolean unread) {}
