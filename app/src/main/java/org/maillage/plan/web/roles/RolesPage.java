package org.maillage.plan.web.roles;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Theme;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;

/// Who does what: organisations by themes, then where pilots overlap and where roles are missing.
///
/// @param count "24 organisations"
/// @param choices the roles, each with how many organisations hold it
/// @param exports null when the matrix is empty
/// @param themes the columns, each with the list it heads
public record RolesPage(
        List<Tab> tabs,
        String count,
        List<Tab> choices,
        @Nullable Exports exports,
        List<Head> themes,
        List<Row> rows,
        List<OverlapLine> overlaps,
        List<Gap> gaps) {

    public record Head(Theme theme, String path) {}

    /// @param service whether it stands under an institution named above
    public record Row(Link organisation, boolean service, Cell all, List<Cell> cells) {}

    /// @param number with the list it counts, or null for none
    /// @param roles "pilote 2", "financeur 1"; empty when the number says it all
    public record Cell(@Nullable Link number, List<String> roles) {}

    /// @param enjeu with the list of its actions
    public record OverlapLine(Link enjeu, List<Place> places) {}

    /// @param where "Monplaisir, Roseraie"
    public record Place(String where, List<Carried> actions) {}

    /// @param pilots their short names
    public record Carried(Link action, String pilots) {}

    /// @param about what lacks, with the list that shows it when there is one
    public record Gap(Link about, String sentence) {}
}
