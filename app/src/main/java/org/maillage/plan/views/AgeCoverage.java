package org.maillage.plan.views;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionRow;
import org.maillage.plan.AgeBand;
import org.maillage.plan.Progress;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// Ages by places: which actions of a list are meant for whom, and where nothing is meant for an age.
///
/// An action counts under each of its ages and in each place it touches. A place has a hole for an age when no action
/// for that age, nor for all ages, reaches it: neither one of its own nor one for the whole territory. What was
/// abandoned reaches nobody.
///
/// @param places the columns, after that of the whole territory
public record AgeCoverage(List<Area> places, List<Row> rows) {

    /// @param all the actions for that age, each once
    /// @param cells one for each place, in the order of the columns
    public record Row(AgeBand age, List<ActionRow> all, List<ActionRow> citywide, List<Cell> cells) {}

    /// @param actions those that name this place or something inside it
    public record Cell(Area place, List<ActionRow> actions, boolean hole) {}

    /// @param ages the rows
    /// @param places parts of the territory, or what lies in one
    public static AgeCoverage of(
            List<ActionRow> actions, Facet byAge, Collection<AgeBand> ages, List<Area> places, Territory territory) {
        Map<AgeBand, List<ActionRow>> known = Arrays.stream(AgeBand.values())
                .collect(Collectors.toMap(Function.identity(), age -> byAge.keep(actions, ActionFilter.wordOf(age))));
        var rows = ages.stream().map(age -> row(age, known, places, territory)).toList();
        return new AgeCoverage(places, rows);
    }

    public boolean hasHoles() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::hole);
    }

    private static Row row(AgeBand age, Map<AgeBand, List<ActionRow>> known, List<Area> places, Territory territory) {
        List<ActionRow> own = known.getOrDefault(age, List.of());
        List<ActionRow> forAll = known.getOrDefault(AgeBand.EVERYBODY, List.of());
        return new Row(
                age,
                own,
                own.stream().filter(ActionRow::citywide).toList(),
                places.stream()
                        .map(place -> new Cell(
                                place,
                                own.stream()
                                        .filter(action -> names(action, place, territory))
                                        .toList(),
                                age != AgeBand.EVERYBODY
                                        && !reached(place, own, territory)
                                        && !reached(place, forAll, territory)))
                        .toList());
    }

    private static boolean reached(Area place, List<ActionRow> actions, Territory territory) {
        return actions.stream()
                .filter(action -> action.progress() != Progress.ABANDONED)
                .anyMatch(action -> action.citywide() || names(action, place, territory));
    }

    private static boolean names(ActionRow action, Area place, Territory territory) {
        var inside = territory.inside(place.id());
        return action.areas().stream().anyMatch(inside::contains);
    }
}
