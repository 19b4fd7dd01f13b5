package org.maillage.directory.web.placing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.Filled;
import org.maillage.site.components.Link;

/// Where a structure is put on the map.
///
/// @param where its address in words
/// @param origin where its present point comes from, or empty
/// @param places what the point lies in; empty while none is told
/// @param doubts what is questionable about it
/// @param map null while no boundary is known
/// @param zoom label and address of the same page, nearer or farther; null without point
public record PositionPage(
        String action,
        String name,
        List<Link> crumbs,
        String where,
        String origin,
        Filled<PositionForm> filled,
        boolean told,
        List<String> places,
        List<String> doubts,
        @Nullable PointMap map,
        @Nullable Link zoom,
        String back) {

    public PositionForm form() {
        return filled.form();
    }

    public String save() {
        return !told ? "Vérifier ce point" : doubts.isEmpty() ? "Enregistrer ce point" : "Enregistrer quand même";
    }
}
