package org.maillage.plan.web.enjeux;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.web.Notice;
import org.maillage.site.components.Tab;

/// The enjeux of the convention, by theme and heading.
///
/// @param count "26 enjeux, dont 2 sans action"
/// @param unanswered whether only the enjeux without action are shown
/// @param other address of the page with the filter turned round
/// @param create page that adds one, or null for who may not
public record EnjeuxPage(
        List<Tab> tabs,
        String count,
        boolean unanswered,
        String other,
        List<OfTheme> themes,
        @Nullable String create,
        @Nullable Notice notice) {

    /// @param addEnjeu page that adds an enjeu to this theme, or null for who may not
    /// @param addHeading page that adds a heading, or null for who may not
    public record OfTheme(
            String name,
            String color,
            String pictogram,
            List<UnderHeading> groups,
            @Nullable String addEnjeu,
            @Nullable String addHeading) {}

    /// @param title null for the enjeux that stand under no heading
    /// @param edit page that renames or removes the heading, or null
    public record UnderHeading(
            @Nullable String title, @Nullable String edit, List<Line> lines) {}

    /// @param id anchor of the line
    /// @param actions "3 actions", with the list it counts
    /// @param edit page that changes it, or null for who may not
    /// @param move address to POST a direction to, or null
    public record Line(
            String id,
            String title,
            String description,
            @Nullable String priority,
            String actions,
            @Nullable String list,
            @Nullable String edit,
            @Nullable String move,
            boolean first,
            boolean last) {}
}
