package org.maillage.convention.portable;

import java.time.OffsetDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.invitation.Newcomer;

/// What a file would become, before anything is written.
///
/// @param holds how many standing rows of each kind, under the kind the journal gives them
/// @param copy whether it is here already, and would come as a copy of its own
/// @param slug the proposed address
/// @param coordinator who coordinated the whole of it, when the file says an address
public record Preview(
        String title,
        String shortTitle,
        String source,
        OffsetDateTime takenAt,
        boolean complete,
        Map<String, Integer> holds,
        boolean copy,
        String slug,
        @Nullable Newcomer coordinator,
        Matched matched) {}
