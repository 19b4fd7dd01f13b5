package org.maillage.diagnosis.web.constats;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Chip;
import org.maillage.site.components.Column;
import org.maillage.site.components.Exports;
import org.maillage.site.components.OptionGroup;
import org.maillage.site.components.Pager;
import org.maillage.site.components.Tab;

/// The constats of a convention, by what one looks for.
///
/// @param subtitle "12 constats, dont 3 sans enjeu"
/// @param choices all, with enjeu, without, each with how many it keeps
/// @param exports ways to take the list away, or null when it is empty
/// @param create page that adds one, or null for who may not
/// @param proposals page of those that figures propose, or null for who may not write any
public record ConstatsPage(
        String address,
        String subtitle,
        boolean none,
        Filters filters,
        List<Tab> choices,
        List<ConstatLine> lines,
        Pager pager,
        @Nullable Exports exports,
        @Nullable String create,
        @Nullable String proposals,
        List<Tab> tabs) {

    public static final List<Column> COLUMNS = List.of(
            Column.plain("Constat"), Column.plain("Type"), Column.plain("Où, pour qui"), Column.plain("Enjeux"));

    /// @param enjeu what the form carries along unseen
    public record Filters(
            String words,
            String count,
            List<Chip> chips,
            List<OptionGroup> types,
            List<OptionGroup> themes,
            List<OptionGroup> topics,
            List<OptionGroup> places,
            List<OptionGroup> audiences,
            String enjeu) {}

    public String emptyText() {
        return create == null
                ? "Personne n’a encore écrit de constat."
                : "Personne n’a encore écrit de constat. Un constat dit en une phrase ce que l’on observe\u00a0: une force, une faiblesse, un besoin, un frein.";
    }
}
