package org.maillage.plan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Space;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;

/// Which action of the plan a row tells of: the one whose code it bears, otherwise the only one of its title. What the
/// member may not see is no action here.
final class Targets {

    private final Space space;
    private final Actions actions;
    private final Map<ActionId, ActionName> byId = new HashMap<>();
    private final Map<String, ActionName> byCode = new HashMap<>();
    private final Map<String, List<ActionName>> byTitle = new HashMap<>();
    private final Map<ActionId, Integer> taken = new HashMap<>();
    private final Map<Integer, ActionId> byRow = new HashMap<>();
    private @Nullable Map<ActionId, ActionSheet> sheets;

    Targets(Space space, Actions actions) {
        this.space = space;
        this.actions = actions;
        for (ActionName name : actions.listNames(space.id(), space.sight())) {
            byId.put(name.id(), name);
            byCode.put(Folded.fold(name.code()), name);
            byTitle.merge(Folded.fold(name.title()), List.of(name), (some, more) -> {
                var all = new ArrayList<>(some);
                all.addAll(more);
                return all;
            });
        }
    }

    Optional<ActionName> findByCode(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(Folded.fold(code)));
    }

    Optional<ActionName> findById(ActionId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Those of that title, when no code tells.
    List<ActionName> listByTitle(String title) {
        return byTitle.getOrDefault(Folded.fold(title), List.of());
    }

    /// @return the row that told of this action before, when it is another
    Optional<Integer> take(ActionId action, int row) {
        byRow.put(row, action);
        Integer first = taken.putIfAbsent(action, row);
        return first == null || first == row ? Optional.empty() : Optional.of(first);
    }

    /// The action that a row told of.
    Optional<ActionId> findByRow(int row) {
        return Optional.ofNullable(byRow.get(row));
    }

    /// Whole sheets are read once, when the first row tells of something that is there.
    ActionSheet getSheet(ActionId action) {
        if (sheets == null) {
            sheets = new HashMap<>();
            try (var all = actions.sheets(space.id(), space.sight(), ActionFilter.ALL)) {
                for (ActionSheet sheet : all.toList()) {
                    sheets.put(sheet.id(), sheet);
                }
            }
        }
        return Optional.ofNullable(sheets.get(action)).orElseThrow();
    }
}
