package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A valley of two communes; in the first, a quartier with a QPV of each zoning; in the second, nothing; and a QPV that
/// no source places in either.
class TerritoryTests {

    private final Area valley = area(Area.Kind.EPCI, "valley", null, null);
    private final Area orvelle = area(Area.Kind.COMMUNE, "orvelle", valley, null);
    private final Area pontvaudry = area(Area.Kind.COMMUNE, "pontvaudry", valley, null);
    private final Area mill = area(Area.Kind.QUARTIER, "mill", orvelle, null);
    private final Area oldMill = area(Area.Kind.QPV, "old-mill", mill, 2015);
    private final Area newMill = area(Area.Kind.QPV, "new-mill", mill, 2024);

    private final Area quarry = area(Area.Kind.QPV, "quarry", valley, 2024);

    private final Territory territory =
            new Territory(valley, List.of(orvelle, pontvaudry, mill, oldMill, newMill, quarry));

    @Test
    void speaksFirstOfTheCommunesOfAnEpci() {
        assertThat(territory.parts()).containsExactly(orvelle, pontvaudry);
    }

    @Test
    void keepsTheTwoZoningsApart() {
        assertThat(territory.qpvOf(2015)).containsExactly(oldMill);
        assertThat(territory.qpvOf(2024)).containsExactly(newMill, quarry);
        assertThat(newMill.fullName()).isEqualTo("new-mill (QPV 2024)");
    }

    @Test
    void findsAllThatLiesInAnArea() {
        assertThat(territory.inside(orvelle.id()))
                .containsExactlyInAnyOrder(orvelle.id(), mill.id(), oldMill.id(), newMill.id());
        assertThat(territory.inside(pontvaudry.id())).containsExactly(pontvaudry.id());
    }

    @Test
    void climbsFromAnAreaToThePartItLiesIn() {
        assertThat(territory.findPartOf(newMill.id())).contains(orvelle);
        assertThat(territory.findPartOf(orvelle.id())).contains(orvelle);
        assertThat(territory.findPartOf(valley.id())).isEmpty();
    }

    @Test
    void keepsInSightWhatLiesInNoPart() {
        assertThat(territory.outlying()).containsExactly(quarry);
        assertThat(territory.findPartOf(quarry.id())).contains(quarry);
    }

    @Test
    void makesAddressesOfNames() {
        assertThat(Slugs.of("Saint-Léonard / Justices")).isEqualTo("saint-leonard-justices");
        assertThat(Slugs.of("Cœur d’Îlot")).isEqualTo("coeur-d-ilot");
    }

    private static Area area(Area.Kind kind, String name, @Nullable Area parent, @Nullable Integer zoning) {
        return new Area(
                new AreaId(UUID.randomUUID()),
                kind,
                name,
                name,
                name,
                null,
                parent == null ? null : parent.id(),
                zoning,
                null,
                null,
                null);
    }
}
