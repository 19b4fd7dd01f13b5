package org.maillage.convention.amendments;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// What the objects that a working copy adds are called in the convention.
public final class AddedIds {

    private AddedIds() {}

    /// Made from the id it has in the copy: the same each time the copy is read, and once it is adopted.
    public static UUID of(UUID copied) {
        return UUID.nameUUIDFromBytes(("added " + copied).getBytes(StandardCharsets.UTF_8));
    }
}
