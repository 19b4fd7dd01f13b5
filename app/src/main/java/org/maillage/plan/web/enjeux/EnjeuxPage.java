package org.maillage.plan.web.enjeux;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.conversation.ConversationLink;
import org.maillage.plan.EnjeuChoice;
import org.maillage.plan.web.LineageLine;
import org.maillage.plan.web.Notice;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;

/// The enjeux of the convention, by theme and heading.
///
/// @param count "26 enjeux, dont 2 sans action"
/// @param choices the ways to narrow the list, with how many enjeux each keeps
/// @param choice the one in force
/// @param exports ways to take it away, or null when nothing is shown
/// @param create page that adds one, or null for who may not
public record EnjeuxPage(
        List<Tab> tabs,
        String count,
        List<Tab> choices,
        EnjeuChoice choice,
        @Nullable Exports exports,
        List<OfTheme> themes,
        @Nullable String create,
        @Nullable Notice notice) {

    /// What is said when no theme is left to show.
    public String empty() {
        return switch (choice) {
            case ALL -> "Cette convention n’a pas encore de thème.";
            case CARRIED -> "Aucun enjeu n’est encore porté par une action.";
            case GROUNDLESS -> "Chaque enjeu s’appuie sur un constat au moins.";
            case UNANSWERED -> "Chaque enjeu est porté par une action au moins.";
        };
    }

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
    /// @param grounds the constats it stands on
    /// @param files "2 fichiers" with the page that shows them, or null when there is none to show nor to add
    /// @param edit page that changes it, or null for who may not
    /// @param move address to POST a direction to, or null
    /// @param talk to what is said about it, or null in the copy of an avenant
    /// @param lineage where it comes from and what comes of it
    /// @param review why it has still to be reviewed, or null
    /// @param reviewed address that says it was, or null for who may not
    public record Line(
            String id,
            String title,
            String description,
            @Nullable String priority,
            String actions,
            @Nullable String list,
            List<Link> grounds,
            @Nullable Link files,
            @Nullable String edit,
            @Nullable String move,
            boolean first,
            boolean last,
            @Nullable ConversationLink talk,
            List<LineageLine> lineage,
            @Nullable String review,
            @Nullable String reviewed,
            int lineageVersion) {}
}
