package org.maillage.directory.web.geocoding;

import java.util.List;
import org.maillage.site.components.Link;

/// The structures that have no position: they are found by words, on no map and near nothing.
///
/// @param count "12 lieux sans position"
public record UnplacedPage(List<Link> crumbs, String count, List<Line> lines) {

    /// @param where its address, or nothing when it has none either
    /// @param todo label and address of what mends it; no address for who may not
    public record Line(Link sheet, String where, Link todo) {}
}
