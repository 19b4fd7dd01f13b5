package org.maillage.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Theme;
import org.maillage.territory.Area;

/// A plan at one glance, as a sight covers it. Every number carries the filter of the list it counts.
///
/// @param natures existing, to consolidate, to develop, then to be told; each stands there even when it counts none
/// @param enjeux how many there are, and how many are carried by an action
/// @param news the latest first
public record PlanOverview(Count all, List<NatureCount> natures, Carried enjeux, Matrix matrix, List<Notes.News> news) {

    public record Count(int number, ActionFilter filter) {}

    /// @param onTrack of those, with a latest mood that says on its way
    /// @param engaged under way or done
    public record NatureCount(NatureChoice nature, Count all, Count onTrack, Count engaged, Count done, Count late) {}

    public record Carried(int carried, int all) {}

    /// Theme by part of the territory. An action counts in each row it serves and each column it touches, once in
    /// each total.
    ///
    /// @param parts the columns, after that of the whole territory
    public record Matrix(List<Area> parts, List<Row> rows, Count citywide, List<Count> byPart) {}

    /// @param cells one for each part, in the order of the columns
    public record Row(Theme theme, Count all, Cell citywide, List<Cell> cells) {}

    /// @param area the part, or null for the whole territory
    /// @param natures one for each action, in the order of their codes
    public record Cell(@Nullable Area area, List<NatureChoice> natures, ActionFilter filter) {

        public int number() {
            return natures.size();
        }
    }
}
