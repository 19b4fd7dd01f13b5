package org.maillage.base.notices;

import java.time.Instant;
import java.util.UUID;

/// Something asked of one person, who may see it.
///
/// @param kind of its [AskSource]
/// @param askedBy name of who asked, or empty
/// @param path inside the space
public record Ask(
        UUID id,
        UUID person,
        UUID convention,
        String kind,
        String label,
        String path,
        String askedBy,
        Instant askedAt,
        boolean unread) {}
