package org.maillage.plan.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Theme;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Criterion;
import org.maillage.plan.Mood;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.Notes;
import org.maillage.plan.PlanOverview;
import org.maillage.plan.Progress;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;

/// Counts the actions of a plan. Beside each number stands the filter whose list has that many lines: the two say the
/// same rule, here in Java and there in SQL.
record OverviewCount(List<CountedAction> actions, List<Theme> themes, Territory territory) {

    PlanOverview overview(PlanOverview.Carried enjeux, List<Notes.News> news) {
        return new PlanOverview(
                count(all -> true, ActionFilter.ALL),
                Arrays.stream(NatureChoice.values()).map(this::nature).toList(),
                enjeux,
                matrix(),
                news);
    }

    private PlanOverview.NatureCount nature(NatureChoice nature) {
        ActionFilter filter = ActionFilter.ALL.ofNature(nature);
        Predicate<CountedAction> ofNature = action -> action.nature() == nature;
        return new PlanOverview.NatureCount(
                nature,
                count(ofNature, filter),
                count(ofNature.and(action -> action.mood() == Mood.ON_TRACK), filter.ofMood(Mood.ON_TRACK)),
                count(ofNature.and(CountedAction::engaged), filter.ofProgress(Progress.ONGOING, Progress.DONE)),
                count(ofNature.and(action -> action.progress() == Progress.DONE), filter.ofProgress(Progress.DONE)),
                count(ofNature.and(CountedAction::late), filter.thatAre(Criterion.LATE)));
    }

    private PlanOverview.Matrix matrix() {
        List<Area> parts = columns();
        return new PlanOverview.Matrix(
                parts,
                themes.stream().map(theme -> row(theme, parts)).toList(),
                count(CountedAction::citywide, ActionFilter.ALL.citywide()),
                parts.stream()
                        .map(part -> count(touches(part), ActionFilter.ALL.inArea(part.slug())))
                        .toList());
    }

    /// The parts, then what lies in none as soon as an action touches it: no action may fall between two columns.
    private List<Area> columns() {
        Stream<Area> touched =
                territory.outlying().stream().filter(area -> actions.stream().anyMatch(touches(area)));
        return Stream.concat(territory.parts().stream(), touched).toList();
    }

    private PlanOverview.Row row(Theme theme, List<Area> parts) {
        ActionFilter ofTheme = ActionFilter.ALL.ofTheme(theme.code());
        Predicate<CountedAction> serves = action -> action.themes().contains(theme.id());
        return new PlanOverview.Row(
                theme,
                count(serves, ofTheme),
                cell(null, serves.and(CountedAction::citywide), ofTheme.citywide()),
                parts.stream()
                        .map(part -> cell(part, serves.and(touches(part)), ofTheme.inArea(part.slug())))
                        .toList());
    }

    /// In the part, or in anything that lies in it.
    private Predicate<CountedAction> touches(Area part) {
        return action -> action.areas().stream()
                .anyMatch(
                        area -> territory.findPartOf(area).filter(part::equals).isPresent());
    }

    private PlanOverview.Count count(Predicate<CountedAction> counted, ActionFilter filter) {
        return new PlanOverview.Count(
                Math.toIntExact(actions.stream().filter(counted).count()), filter);
    }

    private PlanOverview.Cell cell(@Nullable Area part, Predicate<CountedAction> counted, ActionFilter filter) {
        return new PlanOverview.Cell(
                part,
                actions.stream().filter(counted).map(CountedAction::nature).toList(),
                filter);
    }
}
