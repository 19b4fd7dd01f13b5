package org.maillage.workspace.attention;

import org.maillage.base.attention.AttentionCause;
import org.maillage.convention.Space;
import org.maillage.convention.ThemeId;

/// Who may leave a point for later: the coordination of its theme, or of the whole convention when it has none. In the
/// copy an avenant is prepared in, nothing is acknowledged: it would be lost with the copy.
final class AcknowledgementRights {

    private AcknowledgementRights() {}

    static boolean may(Space space, AttentionCause cause, StandingPoint point) {
        var theme = point.point().theme();
        return cause.mayWait()
                && space.copy() == null
                && (theme == null
                        ? space.rights().mayCoordinate()
                        : space.rights().mayCoordinate(new ThemeId(theme)));
    }
}
