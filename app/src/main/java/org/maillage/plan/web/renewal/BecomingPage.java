package org.maillage.plan.web.renewal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.renewal.Becoming;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;

/// What becomes of the plan, from one convention to the next: what the committee and the élus ask for.
///
/// @param provenance one sentence a line, for paper
/// @param choices the ways to narrow it, with how many lines each keeps
/// @param exports null when nothing is shown
public record BecomingPage(
        List<Link> crumbs,
        String subtitle,
        List<String> provenance,
        List<Tab> choices,
        List<OfTheme> themes,
        @Nullable Exports exports,
        String empty) {

    public record OfTheme(String name, List<Line> lines) {}

    /// @param title with its address where one may open it; the other side stands below
    /// @param tone of the outcome
    public record Line(
            String kind,
            Link title,
            String tone,
            String outcome,
            String reason,
            @Nullable Link after) {

        static Link link(Becoming.Side side) {
            return new Link(side.name(), side.path());
        }
    }
}
