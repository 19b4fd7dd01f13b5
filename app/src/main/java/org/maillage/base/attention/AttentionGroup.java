package org.maillage.base.attention;

import java.util.List;

/// The points of one cause in one convention.
///
/// @param path address inside the space of the list of just those things; empty when there is none
public record AttentionGroup(AttentionCause cause, String path, List<AttentionPoint> points) {

    public AttentionGroup {
        points = List.copyOf(points);
    }
}
