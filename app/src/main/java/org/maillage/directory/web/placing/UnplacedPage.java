package org.maillage.directory.web.placing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.web.SmallMap;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;

/// The structures that no map shows, or shows at a former address.
///
/// @param count "12 lieux à placer"
/// @param service how the national service answers, in a sentence; empty when there is nothing to say
/// @param wrong whether that sentence tells of something wrong
public record UnplacedPage(
        List<Link> crumbs, String count, String service, boolean wrong, List<Line> lines, Pager pager) {

    /// @param where its address, or empty
    /// @param state why it waits
    /// @param proposal null when there is none
    /// @param place where it is put by hand; null for who may not
    public record Line(
            Link sheet,
            String where,
            String state,
            @Nullable Proposal proposal,
            @Nullable String place) {}

    /// @param label the address that was found
    /// @param words how well it answers
    /// @param map null while no boundary is known
    /// @param key what was seen: another answer is not taken in its stead
    public record Proposal(
            String label, String words, @Nullable SmallMap map, String key, String accept, String refuse) {}
}
