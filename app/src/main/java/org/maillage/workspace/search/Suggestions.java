package org.maillage.workspace.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Link;

/// What unfolds under the box.
///
/// @param results the first few
/// @param searches before anything is typed: what one keeps, what one looked for lately
/// @param all the page of all results, or null when there is no more than these
/// @param told how many in all
public record Suggestions(
        List<ResultLine> results,
        List<Link> searches,
        @Nullable Link all,
        String told) {

    static Suggestions of(List<Link> searches) {
        return new Suggestions(List.of(), searches, null, "");
    }
}
