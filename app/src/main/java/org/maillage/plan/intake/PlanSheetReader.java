package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.ReadRow;
import org.maillage.base.reading.Cell;
import org.maillage.base.reading.Row;

/// Walks down the sheet of a plan, line by line, and gives each of its cells a fate.
final class PlanSheetReader {

    private final PlanSheet plan;
    private final CellLedger ledger;
    private final AxisTrail trail;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<DraftAction> drafts = new ArrayList<>();
    private final Map<List<String>, DraftAction> draftsByPlace = new HashMap<>();
    private final Map<List<String>, ReadAxis> axes = new LinkedHashMap<>();
    private boolean inGuidance = true;
    private @Nullable DraftAction latest;
    private @Nullable DraftAction latestWhole;

    PlanSheetReader(PlanSheet plan, CellLedger ledger) {
        this.plan = plan;
        this.ledger = ledger;
        this.trail = new AxisTrail(plan.sheet(), plan.branches());
    }

    void read() {
        int header = plan.recognition().headerRow();
        for (Row row : plan.sheet().rows()) {
            if (row.number() > header) {
                readLine(row);
            } else {
                row.cells()
                        .forEach(cell -> leaveOut(cell, row.number() == header ? Sentences.HEADING : Sentences.ABOVE));
            }
        }
        ledger.leaveOutRest(plan.sheet(), Sentences.NO_TITLE);
    }

    List<ReadAction> actions() {
        return drafts.stream().map(DraftAction::toAction).toList();
    }

    List<ReadRow> rows() {
        return drafts.stream().map(draft -> draft.toRow(plan.sheet().name())).toList();
    }

    List<ReadAxis> axes() {
        return List.copyOf(axes.values());
    }

    List<Remark> remarks() {
        return List.copyOf(remarks);
    }

    private void readLine(Row row) {
        inGuidance = inGuidance && Guidance.isGuidance(row.cells());
        if (inGuidance) {
            row.cells().forEach(cell -> leaveOut(cell, Sentences.GUIDANCE));
            return;
        }
        List<Cell> line = new ArrayList<>();
        for (Cell cell : row.cells()) {
            if (plan.sheet().isCovered(cell.row(), cell.column())) {
                leaveOut(cell, Sentences.COVERED);
            } else if (Guidance.isGuidance(cell.text())) {
                leaveOut(cell, Sentences.GUIDANCE);
            } else {
                line.add(cell);
            }
        }
        if (Guidance.isTotal(line)) {
            line.forEach(cell -> leaveOut(cell, Sentences.TOTAL));
        } else {
            trail.follow(row.number(), line);
            actionOf(row.number(), line).ifPresentOrElse(action -> fill(action, line), () -> passOver(line));
        }
    }

    private Optional<DraftAction> actionOf(int row, List<Cell> line) {
        Optional<Cell> title = find(line, PlanColumn.TITLE);
        Optional<Cell> subTitle = find(line, PlanColumn.SUB_TITLE);
        if (subTitle.isPresent()) {
            DraftAction parent = title.map(cell -> parentNamed(cell)).orElse(latestWhole);
            return subTitle.map(cell -> open(cell, parent == null ? null : parent.number));
        }
        if (title.isPresent()) {
            latestWhole = open(title.get(), null);
            return Optional.of(latestWhole);
        }
        boolean continues = plan.column(PlanColumn.TITLE)
                .flatMap(column -> plan.sheet().shownOver(row, column.column()))
                .isPresent();
        return continues ? Optional.ofNullable(latest) : Optional.empty();
    }

    private DraftAction parentNamed(Cell title) {
        DraftAction known = draftsByPlace.get(placeOf(title));
        if (known == null) {
            known = open(title, null);
        } else {
            book(title, CellFate.field(PlanColumn.TITLE.label()));
        }
        latestWhole = known;
        return known;
    }

    private DraftAction open(Cell title, @Nullable Integer parent) {
        String whole = Folded.oneLine(title.text());
        DraftAction action =
                new DraftAction(drafts.size() + 1, title.row(), parent, Titles.shorten(whole), trail.path());
        action.cells.add(plan.read(title));
        drafts.add(action);
        latest = action;
        if (parent == null) {
            draftsByPlace.putIfAbsent(placeOf(title), action);
        }
        axes.merge(
                trail.path(),
                new ReadAxis(trail.path(), title.row(), 1),
                (first, one) -> new ReadAxis(first.path(), first.line(), first.actions() + 1));
        bookBranch();
        book(
                title,
                Titles.fits(whole)
                        ? CellFate.field(plan.at(title).label())
                        : at(action, title).keptBecause(Sentences.TITLE_TOO_LONG, Sentences.SUGGEST_TITLE));
        return action;
    }

    private void bookBranch() {
        for (Cell cell : trail.cells()) {
            if (!ledger.isBooked(plan.sheet(), cell)) {
                book(cell, CellFate.field(plan.at(cell).label()));
            }
        }
    }

    private void fill(DraftAction action, List<Cell> line) {
        for (Cell cell : line) {
            if (!ledger.isBooked(plan.sheet(), cell)) {
                CellAtHand here = at(action, cell);
                action.cells.add(here.cell());
                book(cell, CellPlacing.place(here));
            }
        }
    }

    private CellAtHand at(DraftAction action, Cell cell) {
        return new CellAtHand(action, plan.at(cell), plan.read(cell), remarks, name -> false);
    }

    /// A line that only names a branch waits for the actions below it; any other without title is set aside, aloud.
    private void passOver(List<Cell> line) {
        List<Cell> beside = line.stream().filter(cell -> !trail.isBranch(cell)).toList();
        beside.forEach(cell -> leaveOut(cell, Sentences.NO_TITLE));
        if (!beside.isEmpty()) {
            Cell first = beside.getFirst();
            remarks.add(Remark.on(plan.read(first), Sentences.LINE_WITHOUT_TITLE, Sentences.SUGGEST_LINE));
        }
    }

    private Optional<Cell> find(List<Cell> line, PlanColumn meaning) {
        return line.stream().filter(cell -> plan.at(cell).meaning() == meaning).findFirst();
    }

    private List<String> placeOf(Cell title) {
        List<String> place = new ArrayList<>(trail.path());
        place.add(Folded.fold(title.text()));
        return place;
    }

    private void leaveOut(Cell cell, String reason) {
        book(cell, CellFate.leftOut(reason));
    }

    private void book(Cell cell, CellFate fate) {
        ledger.book(plan.sheet(), cell, fate);
    }
}
