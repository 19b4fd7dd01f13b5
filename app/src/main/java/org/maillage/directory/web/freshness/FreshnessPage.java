package org.maillage.directory.web.freshness;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.directory.web.Freshness;
import org.maillage.site.components.Column;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Pager;
import org.maillage.site.components.Tab;

/// The sheets of a territory by what they need.
///
/// @param campaigns address of the campaigns, or null for who does not coordinate
/// @param average "72 %" or empty without sheets
public record FreshnessPage(
        String address,
        String subtitle,
        String average,
        List<Tab> tabs,
        List<Tab> choices,
        List<Line> lines,
        Pager pager,
        @Nullable Exports exports,
        @Nullable String campaigns) {

    public static final List<Column> COLUMNS = List.of(
            Column.plain("Fiche"),
            Column.plain("Tenue par"),
            Column.plain("Âge"),
            Column.plain("Complète à").asNumbers(),
            Column.plain("Il manque"));

    public record Line(String path, String name, String owner, Freshness freshness, int percent, String missing) {}
}
