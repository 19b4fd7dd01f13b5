package org.maillage.directory.web.networks;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.FormErrors;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;

/// One network: its members in a list and on a map with the same numbers, and what they cover.
///
/// @param choices the networks, and the zones de vie sociale
/// @param unplaced said when members have no position, or empty
/// @param map null when nothing can be drawn
/// @param leftOut those that the coordination left out
/// @param add address that adds a structure, or null for who may not
/// @param others names that may be added
public record NetworkPage(
        List<Tab> tabs,
        List<Tab> choices,
        String title,
        String count,
        String unplaced,
        List<Line> members,
        @Nullable Map map,
        List<Cover> covers,
        List<Line> leftOut,
        @Nullable String add,
        List<String> others,
        String error,
        String typed) {

    public FormErrors errors() {
        return error.isEmpty() ? FormErrors.NONE : FormErrors.of("structure", error);
    }

    /// @param said its kind, and why it is there
    /// @param change address that leaves it out or takes it back, or null for who may not
    public record Line(
            int rank,
            String name,
            String path,
            String said,
            @Nullable String change) {}

    /// One way of parting the territory.
    ///
    /// @param label "Quartiers", "QPV (zonage de 2024)"
    /// @param summary how many are covered, in one sentence
    public record Cover(String label, String summary, List<Row> rows) {}

    /// @param tone as the component of states takes it
    /// @param words "aucun", "un", "plusieurs", "inconnu"
    public record Row(String area, String tone, String words, List<Link> members) {}

    /// Drawn by the server, as [org.maillage.directory.web.search.OfferMap] is.
    public record Map(String viewBox, List<String> limits, List<Point> points) {}

    public record Point(int x, int y, int rank, String path, String spoken) {}
}
