package org.maillage.territory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;

/// Saint-Aubin holds Les Hauteurs, which holds a QPV; the valley lies elsewhere.
@HouseTest
class AreasTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Areas areas;

    @Test
    void findsWhatLiesInATerritoryHoweverDeep() {
        assertThat(areas.findInside(cast.saintAubin.id(), "hauteurs")).contains(cast.heights);
        assertThat(areas.findInside(cast.saintAubin.id(), "qpv-hauteurs")).contains(cast.heightsQpv);
        assertThat(areas.findInside(cast.heights.id(), "qpv-hauteurs")).contains(cast.heightsQpv);
    }

    @Test
    void findsNothingOutsideNorTheTerritoryItself() {
        assertThat(areas.findInside(cast.saintAubin.id(), "saint-aubin")).isEmpty();
        assertThat(areas.findInside(cast.saintAubin.id(), "val-d-erdre")).isEmpty();
        assertThat(areas.findInside(cast.valley.id(), "hauteurs")).isEmpty();
        assertThat(areas.findInside(cast.saintAubin.id(), "inconnu")).isEmpty();
    }
}
