package org.maillage.workspace.attention;

import java.util.List;
import java.util.UUID;
import org.maillage.base.attention.AttentionCause;
import org.maillage.base.attention.AttentionPoint;

/// The points of one cause as they stand today.
record StandingGroup(UUID convention, AttentionCause cause, String path, List<StandingPoint> points) {

    StandingGroup {
        points = List.copyOf(points);
    }

    StandingGroup with(List<StandingPoint> some) {
        return new StandingGroup(convention, cause, path, some);
    }

    PointKey keyOf(AttentionPoint point) {
        return new PointKey(convention, cause.key(), point.subject());
    }

    /// Names a point in an address: codes are short, and two hundred of them fit into one.
    String addressOf(AttentionPoint point) {
        return cause.key() + "." + (point.code().isEmpty() ? point.subject().toString() : point.code());
    }
}
