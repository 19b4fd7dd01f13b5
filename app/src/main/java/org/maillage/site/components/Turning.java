package org.maillage.site.components;

import org.jspecify.annotations.Nullable;

/// To the pages on either side of one page of a history.
///
/// @param latest back to the latest entries, or null when they are here
/// @param older null when this is the last page
public record Turning(@Nullable String latest, @Nullable String older) {

    public boolean any() {
        return latest != null || older != null;
    }
}
