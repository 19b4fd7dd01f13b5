package org.maillage.directory.web.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where what was found lies: the limits of the territory's parts, a numbered point for each line of the page, a dot
/// for the others. Drawn by the server: it needs neither script nor network, and prints.
///
/// @param limits the parts of the territory
/// @param numbered the lines of this page; points of one place stand side by side
/// @param dots what stands on other pages
/// @param centre what one asked to be near to, or null
/// @param missing how many lines of this page have no position
public record OfferMap(
        String viewBox,
        List<Limit> limits,
        List<Point> numbered,
        List<Point> dots,
        @Nullable Point centre,
        int missing) {

    public record Limit(String path, String name, int labelX, int labelY) {}

    /// @param spoken "3. Centre social, à 650 m"
    public record Point(int x, int y, int rank, String href, String spoken) {}
}
