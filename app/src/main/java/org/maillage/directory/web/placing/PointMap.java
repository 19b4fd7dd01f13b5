package org.maillage.directory.web.placing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The ground that a point is put on.
///
/// @param box west, north, east and south of the view box, in degrees, as a script reads them
/// @param paths of the limits
/// @param at where the point is, in units of the view box, or null
public record PointMap(
        String viewBox,
        String box,
        List<String> paths,
        @Nullable At at) {

    public record At(int x, int y) {}
}
