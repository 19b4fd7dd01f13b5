package org.maillage.convention.portable;

import java.util.List;

/// What a file of a convention says of itself: written last, read first.
///
/// @param format always [org.maillage.convention.contents.ContentsFormat#NAME]
/// @param version of the format
/// @param application release that wrote it
/// @param at ISO date and time
/// @param source address of the convention where it comes from
/// @param complete whether it holds what each institution keeps for itself, or what one person may see
/// @param entries every other entry of the file
record Manifest(
        String format,
        int version,
        String application,
        String at,
        String source,
        boolean complete,
        String convention,
        String title,
        List<Entry> entries) {

    static final String NAME = "manifest.json";

    record Entry(String name, long bytes, String sha256) {}
}
