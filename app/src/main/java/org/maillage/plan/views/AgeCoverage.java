package org.maillage.plan.views;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /// @param byPlace of the areas that actions name, by their slugs
    /// @param ages the rows
    /// @param places parts of the territory, or what lies in one
    public static AgeCoverage of(
            List<ActionRow> actions,
            Facet byAge,
            Facet byPlace,
            Collection<AgeBand> ages,
            List<Area> places,
            Territory territory) {
        Map<AgeBand, List<ActionRow>> known = Arrays.stream(AgeBand.values())
                .collect(Collectors.toMap(Function.identity(), age -> byAge.keep(actions, ActionFilter.wordOf(age))));
        var rows = ages.stream()
                .map(age -> row(age, known, byPlace, places, territory))
                .toList();
        return new AgeCoverage(places, rows);
    }

    private static Row row(
            AgeBand age, Map<AgeBand, List<ActionRow>> known, Facet byPlace, List<Area> places, Territory territory) {
        List<ActionRow> own = known.getOrDefault(age, List.of());
        List<ActionRow> forAll = known.getOrDefault(AgeBand.EVERYBODY, List.of());
        List<Cell> cells = places.stream()
                .map(place -> {
                    List<ActionRow> there = naming(place, own, byPlace, territory);
                    boolean reached = reaches(own, there) || reaches(forAll, naming(place, forAll, byPlace, territory));
                    return new Cell(place, there, age != AgeBand.EVERYBODY && !reached);
                })
                .toList();
        return new Row(age, own, own.stream().filter(ActionRow::citywide).toList(), cells);
    }

    private static boolean reaches(List<ActionRow> actions, List<ActionRow> there) {
        return actions.stream()
                .filter(action -> action.progress() != Progress.ABANDONED)
                .anyMatch(action -> action.citywide() || there.contains(action));
    }

    private static List<ActionRow> naming(Area place, List<ActionRow> actions, Facet byPlace, Territory territory) {
        var inside = territory.inside(place.id());
        List<String> slugs = Stream.concat(Stream.of(place), territory.within().stream())
                .filter(area -> inside.contains(area.id()))
                .map(Area::slug)
                .toList();
        return actions.stream()
                .filter(action -> slugs.stream().anyMatch(slug -> byPlace.has(action, slug)))
                .toList();
    }
}
