package org.maillage.plan.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.territory.TerritoryScene.area;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.base.Visibility;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionRow;
import org.maillage.plan.AgeBand;
import org.maillage.plan.Progress;
import org.maillage.territory.Area;
import org.maillage.territory.Territory;
import org.maillage.territory.TerritoryScene;

/// A town of two quartiers, a QPV in the first.
class AgeCoverageTests {

    private static final Theme YOUTH =
            new Theme(new ThemeId(UUID.randomUUID()), "JE", "Jeunesse", "Jeunesse", "blue", "path", 0);

    private final Area town = area(Area.Kind.COMMUNE, "Saint-Aubin", null);
    private final Area heights = area(Area.Kind.QUARTIER, "Les Hauts", town);
    private final Area harbour = area(Area.Kind.QUARTIER, "Le Port", town);
    private final Area towers = area(Area.Kind.QPV, "Les Tours", heights);
    private final Territory territory = TerritoryScene.of(town, heights, harbour, towers);
    private final Map<String, Set<ActionId>> ages = new HashMap<>();
    private final Map<String, Set<ActionId>> named = new HashMap<>();

    @Test
    void countsAnActionUnderEachOfItsAgesAndInEachPlaceItTouches() {
        ActionRow both = in(Set.of(AgeBand.UNDER_3, AgeBand.PARENTS), towers, harbour);
        assertThat(cellsOf(AgeBand.UNDER_3, both)).containsExactly(List.of(both), List.of(both));
        assertThat(cellsOf(AgeBand.PARENTS, both)).containsExactly(List.of(both), List.of(both));
        assertThat(cellsOf(AgeBand.FROM_3_TO_11, both)).containsExactly(List.of(), List.of());
    }

    @Test
    void hasAHoleWhereNothingReachesAnAge() {
        assertThat(holesOf(AgeBand.UNDER_3, in(Set.of(AgeBand.UNDER_3), towers)))
                .containsExactly(harbour);
        assertThat(holesOf(AgeBand.FROM_15_TO_25, in(Set.of(AgeBand.UNDER_3), towers)))
                .containsExactly(heights, harbour);
    }

    @Test
    void hasNoHoleWhereTheWholeTownIsReached() {
        ActionRow everywhere = citywide(Set.of(AgeBand.UNDER_3));
        assertThat(holesOf(AgeBand.UNDER_3, everywhere)).isEmpty();
        assertThat(cellsOf(AgeBand.UNDER_3, everywhere)).containsExactly(List.of(), List.of());
    }

    @Test
    void whatIsForAllAgesReachesEachOfThem() {
        assertThat(holesOf(AgeBand.FROM_11_TO_15, in(Set.of(AgeBand.EVERYBODY), harbour)))
                .containsExactly(heights);
    }

    @Test
    void allAgesHaveNoHoleOfTheirOwn() {
        assertThat(holesOf(AgeBand.EVERYBODY, in(Set.of(AgeBand.UNDER_3), harbour)))
                .isEmpty();
    }

    @Test
    void whatWasAbandonedReachesNobodyAndIsCountedAllTheSame() {
        ActionRow abandoned = row(Set.of(AgeBand.UNDER_3), Progress.ABANDONED, false, harbour);
        assertThat(holesOf(AgeBand.UNDER_3, abandoned)).containsExactly(heights, harbour);
        assertThat(cellsOf(AgeBand.UNDER_3, abandoned)).containsExactly(List.of(), List.of(abandoned));
    }

    private List<List<ActionRow>> cellsOf(AgeBand age, ActionRow... actions) {
        return cells(age, actions).map(AgeCoverage.Cell::actions).toList();
    }

    private List<Area> holesOf(AgeBand age, ActionRow... actions) {
        return cells(age, actions)
                .filter(AgeCoverage.Cell::hole)
                .map(AgeCoverage.Cell::place)
                .toList();
    }

    private Stream<AgeCoverage.Cell> cells(AgeBand age, ActionRow... actions) {
        var coverage = AgeCoverage.of(
                List.of(actions),
                new Facet(ages),
                new Facet(named),
                List.of(age),
                List.of(heights, harbour),
                territory);
        return coverage.rows().getFirst().cells().stream();
    }

    private ActionRow in(Set<AgeBand> forAges, Area... places) {
        return row(forAges, Progress.ONGOING, false, places);
    }

    private ActionRow citywide(Set<AgeBand> forAges) {
        return row(forAges, Progress.ONGOING, true);
    }

    private ActionRow row(Set<AgeBand> forAges, Progress progress, boolean citywide, Area... places) {
        var id = new ActionId(UUID.randomUUID());
        forAges.forEach(age -> ages.computeIfAbsent(ActionFilter.wordOf(age), word -> new HashSet<>())
                .add(id));
        Stream.of(places)
                .forEach(place -> named.computeIfAbsent(place.slug(), slug -> new HashSet<>())
                        .add(id));
        return new ActionRow(
                id,
                "JE-01",
                "Chantiers",
                YOUTH,
                null,
                progress,
                null,
                null,
                false,
                false,
                List.of(),
                citywide,
                Stream.of(places).map(Area::listedName).toList(),
                null,
                null,
                false,
                Visibility.PARTNERS,
                null);
    }
}
