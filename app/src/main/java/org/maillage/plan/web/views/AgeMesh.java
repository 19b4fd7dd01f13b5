package org.maillage.plan.web.views;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionRow;
import org.maillage.plan.AgeBand;
import org.maillage.plan.Criterion;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.views.AgeCoverage;
import org.maillage.plan.views.Facet;
import org.maillage.site.components.Mesh;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// Ages by places as the mesh draws them, and their holes in words.
record AgeMesh(ViewedList viewed, AgeCoverage coverage) {

    static AgeMesh of(ViewedList viewed, Facet byAge, Facet byPlace, List<AgeBand> ages) {
        Territory territory = viewed.known().territory();
        return new AgeMesh(viewed, AgeCoverage.of(viewed.rows(), byAge, byPlace, ages, places(territory), territory));
    }

    /// Nothing to draw where nothing is for an age, nor when a place is filtered: what reaches it from elsewhere is
    /// not in the list, so that a hole would prove nothing.
    @Nullable
    Mesh mesh() {
        boolean told = coverage.rows().stream().anyMatch(row -> !row.all().isEmpty());
        return told && !isPlaced()
                ? new Mesh(
                        "Actions par âge",
                        heads(),
                        coverage.rows().stream().map(this::row).toList())
                : null;
    }

    /// "0–3 ans : rien à Belle-Beille, Roseraie."
    List<String> holes() {
        return mesh() == null ? List.of() : holesByAge();
    }

    private List<String> holesByAge() {
        return coverage.rows().stream()
                .filter(row -> row.cells().stream().anyMatch(AgeCoverage.Cell::hole))
                .map(row -> label(row.age()) + "\u00a0: "
                        + row.cells().stream()
                                .filter(AgeCoverage.Cell::hole)
                                .map(cell -> cell.place().headName())
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private boolean isPlaced() {
        return viewed.filter().isOn(Criterion.AREA);
    }

    private static List<Area> places(Territory territory) {
        var places = new ArrayList<>(territory.parts());
        places.addAll(territory.outlying());
        return places;
    }

    private List<Mesh.Head> heads() {
        var heads = new ArrayList<Mesh.Head>();
        heads.add(new Mesh.Head(viewed.known().wholeTerritory(), null, true));
        coverage.places().forEach(place -> heads.add(new Mesh.Head(place.headName(), null, false)));
        return heads;
    }

    private Mesh.Row row(AgeCoverage.Row row) {
        ActionFilter ofAge = viewed.filter().with(Criterion.AGE, ActionFilter.wordOf(row.age()));
        var cells = new ArrayList<Mesh.Cell>();
        cells.add(cell(row.citywide(), ofAge.citywide(), null));
        row.cells()
                .forEach(cell -> cells.add(cell(
                        cell.actions(), ofAge.inArea(cell.place().slug()), cell.hole() ? "rien pour cet âge" : null)));
        return Mesh.Row.plain(label(row.age()), row.all().isEmpty() ? null : viewed.tableOf(ofAge), cells);
    }

    private Mesh.Cell cell(List<ActionRow> actions, ActionFilter filter, @Nullable String hole) {
        List<NatureChoice> natures =
                actions.stream().map(row -> NatureChoice.of(row.nature())).toList();
        return new Mesh.Cell(
                natures.stream().sorted().map(NatureChoice::mark).toList(),
                actions.isEmpty() ? null : viewed.tableOf(filter),
                NatureChoice.spoken(natures),
                hole);
    }

    private String label(AgeBand age) {
        return viewed.known().words().of(age);
    }
}
