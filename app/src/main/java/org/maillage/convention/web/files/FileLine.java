package org.maillage.convention.web.files;

import org.jspecify.annotations.Nullable;

/// A file in a list.
///
/// @param page where its versions are
/// @param download address of its bytes, or null when one may not have them
/// @param details "document PDF, 1,2 Mo"
/// @param sent "le 3 octobre 2025 à 9 h 30, par Claire Aubry"
/// @param seenBy who alone sees it, or null when every partner does
/// @param state what keeps it back, or null
/// @param object what it stands with, and its address
public record FileLine(
        String name,
        String page,
        @Nullable String download,
        String details,
        String sent,
        int versions,
        @Nullable String seenBy,
        @Nullable String state,
        String object,
        String objectPath) {}
