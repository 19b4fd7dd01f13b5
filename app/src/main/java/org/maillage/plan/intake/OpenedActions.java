package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.base.intake.Folded;
import org.maillage.base.intake.ReadCell;
import org.maillage.base.reading.Cell;

/// The actions that the reading of a sheet has opened so far, and the branches they stand on.
final class OpenedActions {

    private final List<DraftAction> all = new ArrayList<>();
    private final Map<List<String>, DraftAction> wholeByPlace = new HashMap<>();
    private final Map<List<String>, ReadAxis> axes = new LinkedHashMap<>();
    private @Nullable DraftAction latest;
    private @Nullable DraftAction latestWhole;

    /// @param read the same cell as it is kept
    /// @param parent the action it is a part of, or null
    DraftAction open(Cell title, ReadCell read, List<String> branch, @Nullable DraftAction parent) {
        var action = new DraftAction(
                all.size() + 1,
                title.row(),
                parent == null ? null : parent.number,
                Titles.shorten(Folded.oneLine(title.text())),
                branch);
        action.cells.add(read);
        all.add(action);
        latest = action;
        if (parent == null) {
            latestWhole = action;
            wholeByPlace.putIfAbsent(placeOf(title, branch), action);
        }
        axes.merge(
                branch,
                new ReadAxis(branch, title.row(), 1),
                (first, one) -> new ReadAxis(first.path(), first.line(), first.actions() + 1));
        return action;
    }

    /// @return the whole action of this title on this branch; parts that follow are its own
    Optional<DraftAction> comeBackTo(Cell title, List<String> branch) {
        Optional<DraftAction> known = Optional.ofNullable(wholeByPlace.get(placeOf(title, branch)));
        known.ifPresent(action -> latestWhole = action);
        return known;
    }

    private static List<String> placeOf(Cell title, List<String> branch) {
        List<String> place = new ArrayList<>(branch);
        place.add(Folded.fold(title.text()));
        return place;
    }

    Optional<DraftAction> latest() {
        return Optional.ofNullable(latest);
    }

    @Nullable
    DraftAction latestWhole() {
        return latestWhole;
    }

    List<DraftAction> all() {
        return List.copyOf(all);
    }

    List<ReadAxis> axes() {
        return List.copyOf(axes.values());
    }
}
