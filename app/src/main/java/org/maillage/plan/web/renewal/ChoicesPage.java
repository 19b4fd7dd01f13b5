package org.maillage.plan.web.renewal;

import java.util.List;
import org.maillage.plan.web.Carried;
import org.maillage.site.components.Link;
import org.maillage.site.components.Tab;

/// What each enjeu and action does when the convention ends, by theme.
///
/// @param open whether who reads may decide something here
/// @param proposals lines one would often decide alike, each leading to a page that shows them first
/// @param kept the filter, carried to where one decides together
public record ChoicesPage(
        List<Link> crumbs,
        String advance,
        int percent,
        List<Tab> themes,
        List<Tab> states,
        List<Link> proposals,
        List<OfTheme> sections,
        boolean open,
        String together,
        List<Carried> kept,
        String empty) {

    public record OfTheme(
            String name, String color, String pictogram, List<ChoiceLine> enjeux, List<ChoiceLine> actions) {}
}
