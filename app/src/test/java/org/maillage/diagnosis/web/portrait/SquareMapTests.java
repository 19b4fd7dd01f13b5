package org.maillage.diagnosis.web.portrait;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.figures.Editions;
import org.maillage.figures.Scope;
import org.maillage.figures.SquareGrid;
import org.maillage.territory.Area;
import org.maillage.territory.Areas;
import org.maillage.territory.BoundariesChanged;
import org.maillage.territory.ShapeWriting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// Saint-Aubin with two IRIS: one of sixty under-3s on a square of 100,5 people, one of fifty-five on a square of 40,
/// from files of the published formats.
@HouseTest
@Transactional
class SquareMapTests {

    private static final String MAP = "/espace/saint-aubin-2023-2026/diagnostic/carte";

    @Autowired
    private Cast cast;

    @Autowired
    private Editions editions;

    @Autowired
    private Areas areas;

    @Autowired
    private ShapeWriting shapes;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private MockMvcTester mvc;

    @BeforeEach
    void twoIris() {
        jdbc.sql("update territory.area set code = '49007' where id = ?")
                .param(cast.saintAubin.id().value())
                .update();
        show("caf_IRIS_2023.csv", null);
        draw("490070101", "CRS3035RES200mN2795200E3442400");
        draw("490070102", "CRS3035RES200mN2795400E3442400");
    }

    @Test
    void offersNoSquaresWhileNobodyIsKnownToLiveInThem() {
        assertThat(read("?indicateur=enfants-0-2&maille=carreau")).doesNotContain("Par carreau", "square-map");
        assertThat(mvc.get().uri(MAP + "/export.csv?indicateur=enfants-0-2").with(cast.as(cast.odile)))
                .hasStatus(404);
    }

    @Test
    void drawsTheChildrenOfEachIrisOnItsSquares() {
        show("carreaux_200m_met.csv", 2021);
        assertThat(read("?indicateur=enfants-0-2&maille=carreau"))
                .contains("Par carreau de 200\u00a0m", "class=\"square-map\"", ": environ 60", ": environ 55")
                .contains("réparti entre ses carreaux selon les personnes qui y vivent")
                .contains("Un IRIS n’est pas sur la carte");
        assertThat(read("?indicateur=part-rsa&maille=carreau")).doesNotContain("Par carreau", "square-map");
        assertThat(get(MAP + "/export.csv?indicateur=enfants-0-2"))
                .contains("CRS3035RES200mN2795200E3442400", "100,5", "environ 60");
    }

    @Test
    void neverTellsAnEstimateBelowFive() {
        jdbc.sql("update figures.line set quantities[9] = 4 where code = '490070102'")
                .update();
        show("carreaux_200m_met.csv", 2021);
        String measure = jdbc.sql("select measures[9] from figures.edition where source = 'caf-iris'")
                .query(String.class)
                .single();
        assertThat(measure).isEqualTo("enf02");
        assertThat(read("?indicateur=enfants-0-2&maille=carreau"))
                .contains(": moins de 5")
                .doesNotContain("environ 4");
        assertThat(get(MAP + "/export.csv?indicateur=enfants-0-2"))
                .contains("moins de 5")
                .doesNotContain(";4;", ";4,0;");
    }

    private void draw(String code, String square) {
        Area iris = areas.listIris(areas.getTerritory(cast.saintAubin.id())).stream()
                .filter(area -> code.equals(area.code()))
                .findFirst()
                .orElseThrow();
        Coordinate middle = new SquareGrid().middleOf(square);
        var around = new Envelope(middle);
        around.expandBy(0.001, 0.0008);
        Geometry box = new GeometryFactory().toGeometry(around);
        shapes.put(iris.id(), null, box, new ShapeWriting.Origin("Essai", null, null, false));
        events.publishEvent(new BoundariesChanged(cast.saintAubin.id()));
    }

    private void show(String name, Integer year) {
        Path file = Path.of(System.getProperty("maillage.root"), "app/src/test/resources/figures/never-seen", name);
        var outcome = editions.receive(new Editions.Brought(file, name, year, null), new Scope(Set.of("49")));
        editions.show(((Editions.Outcome.Waiting) outcome).edition().id());
    }

    private String read(String query) {
        return get(MAP + query);
    }

    private String get(String address) {
        try {
            return mvc.get()
                    .uri(address)
                    .with(cast.as(cast.odile))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
