package org.maillage.plan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Sight;
import org.maillage.base.attention.AttentionGroup;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Role;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.Actions;
import org.maillage.plan.Enjeux;
import org.maillage.plan.PlanOverview;
import org.maillage.plan.PlanOverviews;
import org.maillage.territory.Areas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/// Every number leads to the list that it counts: checked on drawn plans, for each who may look at them.
@HouseTest
@Import(RandomPlan.class)
@Transactional
class PlanCountsTests {

    @Autowired
    private Cast cast;

    @Autowired
    private RandomPlan plan;

    @Autowired
    private Actions actions;

    @Autowired
    private Enjeux enjeux;

    @Autowired
    private PlanOverviews overviews;

    @Autowired
    private PlanAttention attention;

    @Autowired
    private Areas areas;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyNumberOfTheOverviewIsTheLengthOfItsList(int seed) {
        plan.draw(seed, 60);
        for (Sight sight : sights()) {
            PlanOverview overview = overviews.overviewOf(
                    convention(),
                    sight,
                    List.of(cast.earlyChildhood, cast.youth),
                    areas.getTerritory(cast.saintAubin.id()));

            assertCounts(sight, overview.all());
            assertThat(overview.all().number()).isEqualTo(actions.count(convention(), sight));
            for (PlanOverview.NatureCount nature : overview.natures()) {
                List.of(nature.all(), nature.onTrack(), nature.engaged(), nature.done(), nature.late())
                        .forEach(count -> assertCounts(sight, count));
            }
            assertMatrix(sight, overview.matrix());
            assertThat(overview.enjeux().carried())
                    .isEqualTo(answered(sight, true).size());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8})
    void everyGroupOfAttentionIsTheLengthOfItsList(int seed) {
        plan.draw(seed, 60);
        for (Sight sight : sights()) {
            for (AttentionGroup group : attention.groupsOf(convention().value(), sight)) {
                if (group.path().startsWith("/plan/enjeux")) {
                    assertThat(group.points()).hasSameSizeAs(answered(sight, false));
                } else if (!group.path().isEmpty()) {
                    assertThat(group.points())
                            .as(group.cause().key())
                            .hasSize(size(sight, Addresses.filterOf(group.path())));
                }
            }
        }
    }

    /// The rules of late, silent and mood, told twice: in SQL for lists and in Java for sheets.
    @ParameterizedTest
    @ValueSource(ints = {9, 10, 11})
    void sheetsAndListsTellTheSame(int seed) {
        plan.draw(seed, 60);
        for (Sight sight : sights()) {
            for (var row : actions.list(convention(), sight, ActionFilter.ALL).rows()) {
                var sheet = actions.findSheet(convention(), sight, row.code()).orElseThrow();
                assertThat(row.late()).as("late " + row.code()).isEqualTo(sheet.late());
                assertThat(row.silent()).as("silent " + row.code()).isEqualTo(sheet.silent());
                assertThat(row.mood()).as("mood " + row.code()).isEqualTo(sheet.mood());
            }
        }
    }

    private void assertMatrix(Sight sight, PlanOverview.Matrix matrix) {
        assertCounts(sight, matrix.citywide());
        matrix.byPart().forEach(count -> assertCounts(sight, count));
        for (PlanOverview.Row row : matrix.rows()) {
            assertCounts(sight, row.all());
            assertThat(row.citywide().number())
                    .isEqualTo(size(sight, row.citywide().filter()));
            for (PlanOverview.Cell cell : row.cells()) {
                assertThat(cell.number()).as(cell.filter().path()).isEqualTo(size(sight, cell.filter()));
            }
        }
    }

    private void assertCounts(Sight sight, PlanOverview.Count count) {
        assertThat(count.number()).as(count.filter().path()).isEqualTo(size(sight, count.filter()));
    }

    private int size(Sight sight, ActionFilter filter) {
        return actions.list(convention(), sight, filter).size();
    }

    private List<Enjeux.Answered> answered(Sight sight, boolean byAnAction) {
        return enjeux.listGroups(convention(), sight).stream()
                .flatMap(group -> group.enjeux().stream())
                .filter(enjeu -> enjeu.actions() > 0 == byAnAction)
                .toList();
    }

    private List<Sight> sights() {
        return List.of(
                Sights.of(Role.COORDINATOR, cast.town.id()),
                Sights.of(Role.COORDINATOR, cast.caf.id()),
                Sights.of(Role.CONTRIBUTOR, null),
                Sights.PUBLIC);
    }

    private ConventionId convention() {
        return cast.convention.id();
    }
}
