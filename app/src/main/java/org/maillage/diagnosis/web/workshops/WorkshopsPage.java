package org.maillage.diagnosis.web.workshops;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.site.components.Column;
import org.maillage.site.components.Tab;

/// The workshops, each with where it stands.
///
/// @param create page that prepares one, or null for who may not
public record WorkshopsPage(
        List<Tab> tabs, List<WorkshopLine> lines, @Nullable String create) {

    public static final List<Column> COLUMNS = List.of(
            Column.plain("Atelier"),
            Column.plain("État"),
            Column.plain("Propositions").asNumbers(),
            Column.plain("Constats").asNumbers());
}
