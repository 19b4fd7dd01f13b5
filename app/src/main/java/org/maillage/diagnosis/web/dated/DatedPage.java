package org.maillage.diagnosis.web.dated;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.diagnosis.dated.DatedDiagnosis;
import org.maillage.site.FrenchDates;
import org.maillage.site.components.Column;
import org.maillage.site.components.Exports;
import org.maillage.site.components.Link;
import org.maillage.site.components.OptionGroup;

/// One frozen diagnosis beside another, or beside what is known now, for one area.
///
/// @param other name of what it is compared with
/// @param lines only what is told on one side at least
public record DatedPage(
        Space space,
        DatedDiagnosis dated,
        String other,
        List<OptionGroup> others,
        List<OptionGroup> areas,
        List<Line> lines,
        Exports exports) {

    /// @param change "+ 3 points", or null where both sides do not compare
    public record Line(
            String name,
            String before,
            String beforeSource,
            String after,
            String afterSource,
            @Nullable String change) {}

    public String address() {
        return DatedController.of(space, dated.id());
    }

    public List<Link> crumbs() {
        return List.of(new Link("Diagnostics datés", DatedController.all(space)));
    }

    public String subtitle() {
        return "Figé le " + FrenchDates.day(dated.takenOn());
    }

    public List<Column> columns() {
        return List.of(
                Column.plain("Indicateur"),
                Column.plain(dated.name()).asNumbers(),
                Column.plain(other).asNumbers(),
                Column.plain("Évolution").asNumbers());
    }

    public boolean mayRemove() {
        return space.rights().mayCoordinate();
    }
}
