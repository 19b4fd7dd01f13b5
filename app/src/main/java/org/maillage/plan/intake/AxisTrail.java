package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.Folded;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.Sheet;

/// The branch of the plan that the reading stands on. An axis written once holds for the lines below, merged or blank,
/// until another is written; naming a branch ends the narrower ones under it, unless a merged block carries them on.
final class AxisTrail {

    private final Sheet sheet;
    private final List<PlannedColumn> branches;
    private final @Nullable Cell[] current;

    AxisTrail(Sheet sheet, List<PlannedColumn> branches) {
        this.sheet = sheet;
        this.branches = branches;
        this.current = new Cell[branches.size()];
    }

    /// @param line the cells of the line that may name a branch
    void follow(int row, List<Cell> line) {
        int deepest = -1;
        for (int level = 0; level < current.length; level++) {
            int column = branches.get(level).column();
            Cell named = line.stream()
                    .filter(cell -> cell.column() == column)
                    .findFirst()
                    .orElse(null);
            if (named != null) {
                current[level] = named;
                deepest = level;
            } else if (deepest >= 0) {
                current[level] = sheet.shownOver(row, column).orElse(null);
            }
        }
    }

    /// @return the cells that name the branch, from the widest
    List<Cell> cells() {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : current) {
            if (cell != null) {
                cells.add(cell);
            }
        }
        return cells;
    }

    List<String> path() {
        return cells().stream()
                .map(cell -> Folded.oneLine(TickedBoxes.words(cell.text())))
                .filter(name -> !name.isEmpty())
                .toList();
    }

    boolean isBranch(Cell cell) {
        return branches.stream().anyMatch(branch -> branch.column() == cell.column());
    }
}
