package org.maillage.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.maillage.territory.BoundariesChanged;
import org.maillage.territory.ShapeWriting;
import org.maillage.territory.Territory;
import org.maillage.territory.boundaries.reading.BoundaryReader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// Angers entire, from the real files, its quartiers made of the IRIS of each Insee sector.
@HouseTest
@Transactional
class AngersFiguresTests {

    @Autowired
    private Editions editions;

    @Autowired
    private Figures figures;

    @Autowired
    private Spreading spreading;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Areas areas;

    @Autowired
    private ShapeWriting shapes;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    private Area angers;

    @BeforeEach
    void theSixtyNineIris() {
        angers = areas.wholeOf(Area.Kind.COMMUNE, "Angers (essai)", "49007");
        show("caf/inseecaf2021_iris.csv");
        show("population/filosofi_disp_iris_2015.csv");
        List<Area> iris = areas.listIris(areas.getTerritory(angers.id()));
        assertThat(iris).hasSize(69);
        Map<String, List<Area>> sectors = iris.stream()
                .collect(Collectors.groupingBy(area -> area.code().substring(5, 7), TreeMap::new, Collectors.toList()));
        sectors.forEach(this::quartier);
        events.publishEvent(new BoundariesChanged(angers.id()));
    }

    @Test
    void quartiersAddUpToTheCityForEveryNumber() {
        Territory territory = areas.getTerritory(angers.id());
        TerritoryFigures read = figures.read(territory, areas.listIris(territory));
        int compared = 0;
        for (Indicator indicator : indicators.listIndicators()) {
            if (indicator.additive() && read.figureOf(indicator, angers) instanceof Figure.Known city) {
                double parts = territory.parts().stream()
                        .map(quartier -> read.figureOf(indicator, quartier))
                        .filter(Figure.Known.class::isInstance)
                        .mapToDouble(figure -> ((Figure.Known) figure).value())
                        .sum();
                assertThat(parts).as(indicator.key()).isCloseTo(city.value(), within(1e-6));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(8);
    }

    @Test
    void tellsWhatTheFilesSayOfTheCity() {
        Territory territory = areas.getTerritory(angers.id());
        TerritoryFigures read = figures.read(territory, areas.listIris(territory));
        Figure.Known allocataires = known(read, "allocataires", angers);
        assertThat(allocataires.value()).isEqualTo(51_049);
        assertThat(allocataires.basis().method()).isEqualTo(Basis.Method.SUM_OF_IRIS);
        assertThat(allocataires.basis().withheld()).isEqualTo(10);
        assertThat(known(read, "part-monoparentales", angers).value())
                .isCloseTo(100.0 * 5677 / (5677 + 8102), within(1e-9));
        var income = (Figure.Between)
                read.figureOf(indicators.findIndicator("niveau-de-vie-median").orElseThrow(), angers);
        assertThat(income.least()).isEqualTo(11_847);
        assertThat(income.most()).isEqualTo(30_773);
    }

    /// Under-3s of the Caf on the squares of Angers, held against what the quartiers are told to have.
    @Test
    void squaresAddUpToTheNumbersOfTheirIris() {
        drawIris();
        show("population/angers_filosofi2021_carreaux200m.json");
        Territory territory = areas.getTerritory(angers.id());
        List<Area> iris = areas.listIris(territory);
        TerritoryFigures read = figures.read(territory, iris);
        Indicator young = indicators.findIndicator("enfants-0-2").orElseThrow();
        Spread spread = spreading.spread(young, territory, iris, read).orElseThrow();
        Map<String, Double> byIris = spread.squares().stream()
                .collect(Collectors.groupingBy(
                        Spread.Square::iris, TreeMap::new, Collectors.summingDouble(Spread.Square::value)));
        assertThat(spread.squares()).hasSizeGreaterThan(600);
        assertThat(spread.silent()).isEqualTo(69 - byIris.size()).isGreaterThan(0);
        iris.stream()
                .filter(area -> byIris.containsKey(area.code()))
                .forEach(area -> assertThat(byIris.get(area.code()))
                        .as(area.code())
                        .isCloseTo(known(read, "enfants-0-2", area).value(), within(1e-9)));
        // Two neighbours in one IRIS, twice as many people, twice as many children.
        Spread.Square one = spread.squares().getFirst();
        Spread.Square other = spread.squares().stream()
                .filter(square -> square.iris().equals(one.iris()))
                .reduce((_, last) -> last)
                .orElseThrow();
        assertThat(one.value() / other.value()).isCloseTo(one.people() / other.people(), within(1e-9));
    }

    @Test
    void equipmentAndSharesAreSpreadOverNoSquare() {
        drawIris();
        show("population/angers_filosofi2021_carreaux200m.json");
        Territory territory = areas.getTerritory(angers.id());
        List<Area> iris = areas.listIris(territory);
        TerritoryFigures read = figures.read(territory, iris);
        for (String indicator : List.of("part-monoparentales", "niveau-de-vie-median", "creches")) {
            assertThat(spreading.isPossible(indicators.findIndicator(indicator).orElseThrow(), iris, read))
                    .as(indicator)
                    .isFalse();
        }
        Indicator people = indicators.findIndicator("personnes").orElseThrow();
        Spread spread = spreading.spread(people, territory, iris, read).orElseThrow();
        assertThat(spread.squares())
                .allSatisfy(square -> assertThat(square.value()).isCloseTo(square.people(), within(1e-9)));
    }

    private void drawIris() {
        Map<String, AreaId> known = areas.listIris(areas.getTerritory(angers.id())).stream()
                .collect(Collectors.toMap(Area::code, Area::id));
        BoundaryReader.read("iris.geojson", SharedData.file("boundaries/iris_49_maine-et-loire.geojson"), feature -> {
            AreaId area = known.get(feature.attributes().get("CODE_IRIS"));
            if (area != null) {
                shapes.put(area, null, feature.geometry(), new ShapeWriting.Origin("IGN", null, null, false));
            }
        });
        events.publishEvent(new BoundariesChanged(angers.id()));
    }

    private Figure.Known known(TerritoryFigures read, String indicator, Area area) {
        return (Figure.Known) read.figureOf(indicators.findIndicator(indicator).orElseThrow(), area);
    }

    private void quartier(String sector, List<Area> iris) {
        UUID id = UUID.randomUUID();
        jdbc.sql(
                        "insert into territory.area (id, kind, slug, name, short_name, parent_id) values (?, 'quartier', ?, ?, ?, ?)")
                .params(
                        id,
                        "secteur-" + sector,
                        "Secteur " + sector,
                        "S " + sector,
                        angers.id().value())
                .update();
        iris.forEach(one -> jdbc.sql("insert into territory.part values (?, ?)")
                .params(id, one.id().value())
                .update());
    }

    private void show(String name) {
        var file = SharedData.file(name);
        var outcome = editions.receive(
                new Editions.Brought(file, file.getFileName().toString(), null, null), new Scope(Set.of("49")));
        assertThat(outcome).isInstanceOf(Editions.Outcome.Waiting.class);
        editions.show(((Editions.Outcome.Waiting) outcome).edition().id());
    }
}
