package org.maillage.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// Communes and EPCI from the real lists.
@HouseTest
@Transactional
class CommunesTests {

    private static final String ANGERS_LOIRE_METROPOLE = "244900015";

    @Autowired
    private Editions editions;

    @Autowired
    private Communes communes;

    @Autowired
    private Figures figures;

    @Autowired
    private Indicators indicators;

    @Autowired
    private Areas areas;

    @Test
    void listsTheCommunesOfAnEpciWithTheirInhabitants() {
        show("reference/banatic_perimetre-epci-a-fp_2025.csv");
        var metropole = communes.findEpci(ANGERS_LOIRE_METROPOLE).orElseThrow();
        assertThat(metropole.year()).isEqualTo(2025);
        assertThat(metropole.members())
                .hasSize(29)
                .isSortedAccordingTo((one, other) ->
                        java.text.Collator.getInstance(java.util.Locale.FRENCH).compare(one.name(), other.name()));
        assertThat(metropole.members().stream()
                        .mapToLong(Communes.Commune::inhabitants)
                        .sum())
                .isEqualTo(metropole.inhabitants());
        assertThat(communes.findEpciOf("49007")).contains(metropole);
        assertThat(communes.findEpci("000000000")).isEmpty();
    }

    @Test
    void namesACommuneByTheCodeWithThePopulationOfTheOtherList() {
        show("reference/insee_cog_commune2021.csv");
        assertThat(communes.findCommune("49007")).contains(new Communes.Commune("49007", "Angers", null));
        show("reference/banatic_perimetre-epci-a-fp_2025.csv");
        assertThat(communes.findCommune("49007").orElseThrow().inhabitants()).isGreaterThan(150_000);
    }

    @Test
    void tellsTheInhabitantsOfAnEpci() {
        show("reference/banatic_perimetre-epci-a-fp_2025.csv");
        Area metropole = areas.wholeOf(Area.Kind.EPCI, "Angers Loire Métropole (essai)", ANGERS_LOIRE_METROPOLE);
        var territory = areas.getTerritory(metropole.id());
        Figure figure = figures.read(territory, areas.listIris(territory))
                .figureOf(indicators.findIndicator("habitants").orElseThrow(), metropole);
        assertThat(figure).isInstanceOfSatisfying(Figure.Known.class, known -> {
            assertThat(known.value())
                    .isEqualTo(communes.findEpci(ANGERS_LOIRE_METROPOLE)
                            .orElseThrow()
                            .inhabitants());
            assertThat(known.basis().method()).isEqualTo(Basis.Method.PUBLISHED);
        });
    }

    @Test
    void anEpciGetsItsCommunesWhenTheListComesOrWhenItDoes() {
        Area angers = areas.wholeOf(Area.Kind.COMMUNE, "Angers (essai)", "49007");
        Area before = areas.wholeOf(Area.Kind.EPCI, "Angers Loire Métropole (essai)", ANGERS_LOIRE_METROPOLE);
        assertThat(areas.getTerritory(before.id()).communes()).isEmpty();
        show("reference/banatic_perimetre-epci-a-fp_2025.csv");

        List<Area> members = areas.getTerritory(before.id()).communes();
        assertThat(members).hasSize(29).extracting(Area::id).contains(angers.id());
        assertThat(members)
                .filteredOn(area -> "49015".equals(area.code()))
                .singleElement()
                .satisfies(avrille -> {
                    assertThat(avrille.name()).isEqualTo("Avrillé");
                    assertThat(avrille.population()).isGreaterThan(10_000);
                    assertThat(avrille.populationYear()).isEqualTo(2025);
                });

        Area after = areas.wholeOf(Area.Kind.EPCI, "Mauges (essai)", "200060010");
        assertThat(areas.getTerritory(after.id()).communes()).hasSize(6);
        // Figures of the communes are read like those of any.
        var territory = areas.getTerritory(before.id());
        assertThat(figures.read(territory, areas.listIris(territory))
                        .figureOf(indicators.findIndicator("habitants").orElseThrow(), angers))
                .isInstanceOf(Figure.Known.class);
    }

    private void show(String name) {
        var file = SharedData.file(name);
        var outcome = editions.receive(
                new Editions.Brought(file, file.getFileName().toString(), null, null), new Scope(Set.of("49")));
        assertThat(outcome).isInstanceOf(Editions.Outcome.Waiting.class);
        editions.show(((Editions.Outcome.Waiting) outcome).edition().id());
    }
}
