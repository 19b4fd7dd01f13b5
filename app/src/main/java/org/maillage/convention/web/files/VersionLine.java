package org.maillage.convention.web.files;

import org.jspecify.annotations.Nullable;

/// A version of a file.
///
/// @param download address of its bytes, or null when one may not have them
/// @param state what keeps it back, or null
public record VersionLine(
        int number,
        String fileName,
        @Nullable String download,
        String details,
        String sent,
        @Nullable String state) {}
