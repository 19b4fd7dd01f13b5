package org.maillage.partners.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;

/// What became of one campaign.
///
/// @param reminder page that reminds, or null when nobody is left to remind
/// @param message what was asked, or nothing
/// @param reminded how many people a reminder would reach, in words
/// @param history where its changes are read
public record CampaignPage(
        List<Link> crumbs,
        String title,
        String subtitle,
        String count,
        @Nullable String reminder,
        String reminded,
        String message,
        List<Line> lines,
        List<NoteLine> notes,
        String history) {

    /// @param progress of the action now, in words
    /// @param stop address to POST to in order to revoke the links, or null
    public record Line(
            Link action,
            String code,
            String progress,
            String person,
            NoteLine.Mood state,
            String since,
            @Nullable String stop) {}
}
