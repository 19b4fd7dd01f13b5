package org.maillage.directory.web.professionals;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;

/// Whom the coordination proposed, and how they answered; who answered is told by nobody but their entry.
public record ProposalsPage(List<Link> crumbs, String action, Filled<ProposalForm> filled, List<Line> lines) {

    /// @param title the name while an answer may come
    /// @param tone as the component of states takes it
    /// @param stop address that stops it, or null once it has ended
    public record Line(
            String title,
            String said,
            String tone,
            String state,
            @Nullable String stop) {}
}
