package org.maillage.plan.web.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.tables.Provenance;
import org.maillage.convention.Theme;
import org.maillage.plan.web.sheet.Fact;
import org.maillage.plan.web.sheet.SheetHead;
import org.maillage.plan.web.sheet.SheetPage;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;
import org.maillage.site.components.StepLine;

/// The plan on paper, by theme and heading.
///
/// @param crumbs back to the list, its filters kept
/// @param count "7 actions"
public record PrintedPlan(List<Link> crumbs, String count, Provenance provenance, List<OfTheme> themes) {

    public record OfTheme(Theme theme, String count, List<UnderHeading> groups) {}

    /// @param title null for the actions whose enjeux stand under no heading
    public record UnderHeading(@Nullable String title, List<PrintedAction> actions) {}

    /// @param texts those that somebody wrote
    /// @param facts those that are known
    /// @param news the latest, or nothing
    public record PrintedAction(
            String code,
            SheetHead head,
            List<SheetPage.Text> texts,
            List<Fact> facts,
            List<StepLine> steps,
            List<NoteLine> news) {}
}
