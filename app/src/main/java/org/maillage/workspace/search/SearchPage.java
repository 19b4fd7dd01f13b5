package org.maillage.workspace.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;

/// What was looked for, and what was found.
///
/// @param place the convention searched, or null for all
/// @param kinds "Actions", 12: the first is all; with none there is nothing to choose
/// @param conventions the same by convention
/// @param told how many were found
/// @param hint how one had to look for them, or empty
/// @param crumbs back to where one came from
public record SearchPage(
        SearchQuery query,
        @Nullable String place,
        List<Choice> kinds,
        List<Choice> conventions,
        List<ResultLine> results,
        String told,
        String hint,
        Pager pager,
        List<KeptLine> kept,
        List<Link> recent,
        List<Link> crumbs) {

    /// @param current whether it is what is shown
    public record Choice(String label, int number, String path, boolean current) {}

    /// @param scope "Actions · CTG d’Angers", or empty
    public record KeptLine(UUID id, Link search, String scope) {}

    public boolean isBlank() {
        return query.words().isEmpty();
    }

    public boolean isEmpty() {
        return results.isEmpty();
    }

    /// Whether this very search is kept.
    public boolean isKept() {
        return kept.stream()
                .anyMatch(one -> query.onPage(1).address().equals(one.search().path()));
    }

    public String keepPath() {
        return SearchQuery.PAGE + "/gardees";
    }

    public String dropPath(KeptLine line) {
        return keepPath() + "/" + line.id() + "/suppression";
    }

    public String forgetPath() {
        return SearchQuery.PAGE + "/recentes/suppression";
    }

    public String title() {
        return isBlank() ? "Recherche" : "Recherche\u00a0: " + query.words();
    }
}
