package org.maillage.convention.portable;

import org.maillage.convention.amendments.CopyTies;
import org.maillage.convention.contents.Contents;

/// A working copy that came along with its convention.
///
/// @param slot of its avenant
/// @param contents what it holds, with the names of entries in the place of attachments
/// @param base what it was made from
record CopyLuggage(int slot, Contents contents, Contents base, CopyTies ties) {

    String folder() {
        return DepartingCopies.folder(slot);
    }
}
