package org.maillage.plan.web.roles;

import java.util.List;
import org.maillage.convention.Theme;
import org.maillage.site.components.Link;
import org.maillage.site.components.NoteLine;

/// One organisation in the plan: what it does, with whom, who is in charge there.
///
/// @param kind "Association", "service de Ville d’Angers"
/// @param counts "3 actions", then "pilote 2"…, each with the list it counts
/// @param services those under it that carry an action
/// @param partners those on the same actions
public record OrganisationPage(
        String name,
        String kind,
        List<Link> crumbs,
        List<Link> counts,
        List<Line> lines,
        List<Person> people,
        List<Link> services,
        List<Partner> partners) {

    /// @param roles "pilote, financeur"
    /// @param due in words, or empty when no end is told
    public record Line(Theme theme, String code, Link action, String roles, List<NoteLine.Mood> states, String due) {}

    /// @param function empty when nobody told
    public record Person(String name, String function, List<Link> actions) {}

    /// @param actions those in common, by their codes
    public record Partner(Link organisation, List<Link> actions) {}
}
