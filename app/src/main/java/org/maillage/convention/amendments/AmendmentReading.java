package org.maillage.convention.amendments;

import java.util.List;
import org.maillage.convention.contents.ContentMerge;
import org.maillage.convention.contents.Contents;

/// An avenant as it stands against its convention today.
///
/// @param living what the convention holds today
/// @param draft what the working copy holds, under the ids of the convention
/// @param merge what it would hold, and what must be chosen before
/// @param renamed codes that were given meanwhile, and what the avenant's new objects are called instead
public record AmendmentReading(
        Contents living, Contents draft, ContentMerge merge, List<FreedCodes.Renamed> renamed, String fingerprint) {

    public AmendmentReading {
        renamed = List.copyOf(renamed);
    }

    public Contents merged() {
        return merge.merged();
    }
}
