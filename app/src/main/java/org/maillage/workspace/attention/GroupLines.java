package org.maillage.workspace.attention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Link;

/// The points of one cause on the list.
///
/// @param key name of the cause, to lead here
/// @param level bad (to deal with) or warn (to watch)
/// @param rule when what was acknowledged comes back
/// @param list where the same things stand among others, or null
/// @param together address of the page that leaves them all for later, or null
/// @param open whether its points are shown at once
public record GroupLines(
        String key,
        String level,
        String sentence,
        String detail,
        String rule,
        @Nullable Link list,
        @Nullable Link together,
        boolean open,
        List<PointLine> points) {}
