package org.maillage.workspace.attention;

import org.jspecify.annotations.Nullable;
import org.maillage.base.attention.AttentionPoint;

/// A point as it stands today.
///
/// @param acknowledgement the last one that nobody withdrew, or null
/// @param back why the point came back all the same, or null
record StandingPoint(
        AttentionPoint point,
        @Nullable Acknowledgement acknowledgement,
        @Nullable Ending back) {

    boolean isLeft() {
        return acknowledgement == null || back != null;
    }
}
