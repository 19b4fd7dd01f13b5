package org.maillage.directory.web.reviews;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Column;
import org.maillage.site.components.Link;

/// The campaigns so far, latest first.
///
/// @param open address that opens one, or null when the convention is closed
public record ReviewsPage(List<Link> crumbs, @Nullable String open, List<Line> lines) {

    public static final List<Column> COLUMNS = List.of(
            Column.plain("Campagne"),
            Column.plain("Organisations"),
            Column.plain("Fiches"),
            Column.plain("Réponses attendues avant le"));

    /// @param until the day, or that it is closed
    public record Line(Link review, String opened, String keepers, String sheets, String until) {}
}
