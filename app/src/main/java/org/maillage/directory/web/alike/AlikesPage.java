package org.maillage.directory.web.alike;

import java.util.List;
import org.maillage.site.components.Link;
import org.maillage.site.components.Pager;

/// The sheets of a territory that may be one, two by two, and what was decided of others.
///
/// @param count "12 paires à regarder"
/// @param joined sheets that were made one
/// @param different sheets that were said to be two
public record AlikesPage(
        List<Link> crumbs, String count, List<Pair> pairs, Pager pager, List<Decided> joined, List<Decided> different) {

    /// @param tone and state "Sans doute la même", "À vérifier"
    /// @param reasons "même téléphone", "à 12 m"
    /// @param compare page of both side by side
    /// @param different address that says they are two
    public record Pair(
            Side one,
            Side other,
            String tone,
            String state,
            List<String> reasons,
            String compare,
            String different,
            long with) {}

    /// @param where address and source, on one line
    public record Side(Link sheet, String where) {}

    /// @param undo address that takes it back
    /// @param with number of the other sheet, or nothing
    public record Decided(String sentence, Link sheet, String undo, String with) {}
}
