package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.maillage.territory.boundaries.reading.DrawnFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Claire brings the outlines of two IRIS and two quartiers, sees that one crosses itself, has it mended, then draws a
/// sector and composes another.
@DemoTest
class BoundaryJourneyTests {

    private static final String TERRITORY = "/espace/" + DemoCast.ANGERS + "/reglages/territoire";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path desk;

    private List<UUID> before = List.of();

    @BeforeEach
    void remember() {
        before = jdbc.sql("select id from territory.area").query(UUID.class).list();
    }

    @AfterEach
    void theDemonstrationIsSharedByAllTests() {
        forget("territory.part", "area_id");
        forget("figures.share", "area_id");
        forget("figures.share", "iris_id");
        forget("territory.shape", "area_id");
        jdbc.sql("delete from territory.boundary_file").update();
        forget("territory.area", "id");
    }

    private void forget(String table, String area) {
        jdbc.sql("delete from " + table + " where not (" + area + " = any (?))")
                .param(before.toArray(UUID[]::new))
                .update();
    }

    @Test
    void boundariesComeAreMendedAndASectorIsDrawnOnThem() {
        try (var windows = new DemoWindows(port)) {
            Page claire = windows.open(DemoCast.CLAIRE, Screen.DESK);
            claire.navigate(windows.address(TERRITORY));
            link(claire, "Importer des contours");
            look(claire);
            send(claire, "iris.geojson", iris());
            look(claire);
            button(claire, Pattern.compile("Appliquer 2"));
            assertThat(claire.getByText("2 territoires ajoutés")).isVisible();
            look(claire);

            claire.navigate(windows.address(TERRITORY + "/contours"));
            send(claire, "quartiers.geojson", quartiers());
            assertThat(claire.getByText("Le contour se croise lui-même.")).isVisible();
            look(claire);
            link(claire, "Voir ce que la réparation changerait");
            look(claire);
            button(claire, Pattern.compile("Réparer"));
            assertThat(claire.getByText("Revenir aux contours du fichier")).isVisible();
            button(claire, Pattern.compile("Appliquer 2"));
            look(claire);

            claire.navigate(windows.address(TERRITORY));
            link(claire, "Ajouter un secteur");
            claire.getByLabel("Nom").fill("Autour des quais");
            Locator map = claire.locator(".draw-outline svg");
            BoundingBox box = map.boundingBox();
            for (double[] at : List.of(new double[] {.55, .55}, new double[] {.7, .55}, new double[] {.7, .68})) {
                map.click(new Locator.ClickOptions().setPosition(at[0] * box.width, at[1] * box.height));
            }
            look(claire);
            button(claire, Pattern.compile("^Ajouter$"));
            assertThat(claire.getByText("« Autour des quais » ajouté au territoire."))
                    .isVisible();

            claire.navigate(windows.address(TERRITORY + "/autour-des-quais/composition"));
            claire.getByLabel("Voltaire").check();
            look(claire);
            button(claire, Pattern.compile("Enregistrer"));
            assertThat(claire.getByText(Pattern.compile("enregistrée\\s:\\s\\d+\\sIRIS")))
                    .isVisible();
        }
    }

    @Test
    void whatIsNoBoundaryIsRefusedBesideTheFile() {
        try (var windows = new DemoWindows(port)) {
            Page claire = windows.open(DemoCast.CLAIRE, Screen.PHONE);
            claire.navigate(windows.address(TERRITORY + "/contours"));
            send(claire, "photo.geojson", "pas du JSON");
            assertThat(claire.locator(".field-wrong")).containsText("ni un GeoJSON");
            look(claire);
        }
    }

    private void send(Page page, String name, String content) {
        Path file = DrawnFile.keep(desk, name, content.getBytes(StandardCharsets.UTF_8));
        page.locator("#file").setInputFiles(file);
        button(page, Pattern.compile("Lire le fichier"));
    }

    private static String iris() {
        return new DrawnFile()
                .with(Map.of("CODE_IRIS", "490079901", "NOM_IRIS", "Essai Est"), box(-0.56, -0.54))
                .with(Map.of("CODE_IRIS", "490079902", "NOM_IRIS", "Essai Ouest"), box(-0.54, -0.52))
                .geoJson();
    }

    private static String quartiers() {
        Polygon bow = ring(-0.54, 47.46, -0.52, 47.48, -0.52, 47.46, -0.54, 47.48);
        return new DrawnFile()
                .with(Map.of("nom_ccq", "Essai Nord"), box(-0.56, -0.54))
                .with(Map.of("nom_ccq", "Essai Sud"), bow)
                .geoJson();
    }

    private static Polygon box(double west, double east) {
        return ring(west, 47.46, east, 47.46, east, 47.48, west, 47.48);
    }

    private static Polygon ring(double... numbers) {
        var points = new Coordinate[numbers.length / 2 + 1];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(numbers[2 * i % numbers.length], numbers[2 * i % numbers.length + 1]);
        }
        return new GeometryFactory().createPolygon(points);
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    }

    private static void button(Page page, Pattern name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static void look(Page page) {
        Axe.assertAccessible(page);
        Axe.assertReflows(page);
    }
}
