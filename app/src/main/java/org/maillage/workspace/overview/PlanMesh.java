package org.maillage.workspace.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.maillage.convention.Space;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.PlanOverview.Cell;
import org.maillage.plan.PlanOverview.Count;
import org.maillage.plan.PlanOverview.Matrix;
import org.maillage.plan.PlanOverview.Row;
import org.maillage.site.components.Mesh;
import org.maillage.territory.Area;

/// The matrix of a plan as the mesh draws it: themes by parts of the territory, a mark for each action.
record PlanMesh(Matrix matrix, Space space) {

    Mesh mesh() {
        return new Mesh(corner(), heads(), matrix.rows().stream().map(this::row).toList(), totals());
    }

    /// What the columns are: the quartiers of a city, the communes of an EPCI.
    String corner() {
        return "Actions par " + part();
    }

    String part() {
        return isCity() ? "quartier" : "commune";
    }

    private boolean isCity() {
        return matrix.parts().stream().noneMatch(part -> part.kind() == Area.Kind.COMMUNE);
    }

    private List<Mesh.Head> heads() {
        var heads = new ArrayList<Mesh.Head>();
        heads.add(new Mesh.Head(isCity() ? "Toute la ville" : "Tout le territoire", path(matrix.citywide()), true));
        for (int column = 0; column < matrix.parts().size(); column++) {
            heads.add(new Mesh.Head(
                    matrix.parts().get(column).headName(), path(matrix.byPart().get(column)), false));
        }
        return heads;
    }

    private Mesh.Row row(Row row) {
        var cells = new ArrayList<Mesh.Cell>();
        cells.add(cell(row.citywide()));
        row.cells().forEach(cell -> cells.add(cell(cell)));
        return new Mesh.Row(
                row.theme().color(),
                row.theme().pictogram(),
                row.theme().shortName(),
                path(row.all()),
                cells,
                total(row.all()));
    }

    private Mesh.Cell cell(Cell cell) {
        if (cell.number() == 0) {
            return new Mesh.Cell(List.of(), null, NatureChoice.spoken(List.of()), null);
        }
        List<String> marks =
                cell.natures().stream().sorted().map(NatureChoice::mark).toList();
        return new Mesh.Cell(marks, space.path(cell.filter().path()), NatureChoice.spoken(cell.natures()), null);
    }

    private List<Mesh.Total> totals() {
        var totals = new ArrayList<Mesh.Total>();
        totals.add(total(matrix.citywide()));
        matrix.byPart().forEach(count -> totals.add(total(count)));
        return totals;
    }

    private Mesh.Total total(Count count) {
        return new Mesh.Total(count.number(), count.number() == 0 ? null : path(count), actions(count.number()));
    }

    private static String actions(int number) {
        return String.format(Locale.FRENCH, "%d\u00a0%s", number, number > 1 ? "actions" : "action");
    }

    private String path(Count count) {
        return space.path(count.filter().path());
    }
}
