package org.maillage.directory.intake;

import java.util.List;
import org.maillage.base.intake.ReadCell;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.intake.RowProblem;

/// Why nobody knows which structure gives a service, and what to do.
final class StructureProblems {

    private StructureProblems() {}

    /// @param meant how many structures the row may mean: none, or several
    static RowProblem of(ReadRow row, ToldService told, int meant, KnownServices known) {
        if (!told.namesStructure()) {
            return RowProblem.ofRow(
                    "cette ligne ne dit pas quelle structure rend ce service",
                    "Ajoutez une colonne « Nom de la structure », ou « structure_id » si la liste donne des identifiants.");
        }
        boolean byId = !told.structure().id().isEmpty();
        ReadCell cell =
                row.find(byId ? Columns.STRUCTURE_ID : Columns.STRUCTURE_NAME).orElseThrow();
        if (meant > 1) {
            return RowProblem.of(
                    cell,
                    "%d structures du territoire portent ce nom".formatted(meant),
                    "Ajoutez une colonne « structure_id » avec l’identifiant de la bonne.");
        }
        return byId
                ? RowProblem.of(
                        cell,
                        "l’annuaire n’a pas cette structure de la liste « %s »"
                                .formatted(told.structure().source()),
                        "Apportez d’abord la liste de ses structures, puis celle-ci à nouveau.")
                : new RowProblem(
                        cell.at(),
                        cell.heading(),
                        cell.text(),
                        "l’annuaire n’a pas de structure de ce nom sur le territoire",
                        "Corrigez le nom, ou apportez d’abord cette structure.",
                        List.copyOf(known.namesNear(told.structureName())),
                        true);
    }
}
