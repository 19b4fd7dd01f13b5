package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.maillage.territory.boundaries.reading.DrawnFile;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the figures of Angers to a constat: read, found on a map by keyboard, taken, frozen; then a file that is wrong.
@DemoTest
class DiagnosisJourneyTests {

    private static final String DIAGNOSIS = "/espace/" + DemoCast.ANGERS + "/diagnostic";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path desk;

    @AfterEach
    void theDemonstrationIsSharedByAllTests() {
        jdbc.sql("delete from diagnosis.constat_figure where indicator is not null")
                .update();
        jdbc.sql(
                        "delete from diagnosis.constat_area where constat_id in (select id from diagnosis.constat where observed_by = 'Chiffres officiels')")
                .update();
        jdbc.sql("delete from diagnosis.constat where observed_by = 'Chiffres officiels'")
                .update();
        jdbc.sql("delete from diagnosis.dated").update();
    }

    @Test
    void aQuartierIsReadAndWhatDepartsBecomesAConstat() {
        try (var windows = new DemoWindows(port)) {
            Page claire = windows.open(DemoCast.CLAIRE, Screen.DESK);
            claire.navigate(windows.address(DIAGNOSIS));
            assertThat(claire.getByRole(AriaRole.HEADING, level(1))).hasText("Angers");
            look(claire);
            claire.navigate(windows.address(DIAGNOSIS + "/territoires/monplaisir"));
            assertThat(claire.getByText("22 % des allocataires perçoivent le RSA, plus que dans la ville (10 %).")
                            .first())
                    .isVisible();
            String alike = claire.locator(".portrait-alike").first().textContent();
            assertThat(claire.locator("table").first().locator("thead"))
                    .containsText(Pattern.compile("Monplaisir\\s+Angers\\s+" + alike));
            look(claire);

            claire.navigate(windows.address(DIAGNOSIS + "/constats/propositions"));
            look(claire);
            claire.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions()
                                    .setName(Pattern.compile(
                                            "En faire un constat Monplaisir, Part des allocataires au RSA")))
                    .click();
            assertThat(claire.locator("[name=title]")).hasValue(Pattern.compile("Monplaisir.*22.*perçoivent le RSA"));
            claire.navigate(windows.address(DIAGNOSIS + "/constats/propositions"));
            assertThat(claire.getByText("Déjà un constat").first()).isVisible();
        }
    }

    @Test
    void aMapIsWalkedByKeyboard() {
        try (var windows = new DemoWindows(port)) {
            Page claire = windows.open(DemoCast.CLAIRE, Screen.DESK);
            claire.navigate(windows.address(DIAGNOSIS + "/carte?indicateur=part-rsa"));
            look(claire);
            Locator first = claire.locator(".figure-map svg a").first();
            String said = first.getAttribute("aria-label");
            org.assertj.core.api.Assertions.assertThat(said).matches(".+\u00a0: \\d+.*%");
            claire.locator(".map-skip").focus();
            claire.keyboard().press("Tab");
            assertThat(first).isFocused();
            claire.keyboard().press("Enter");
            assertThat(claire.getByRole(AriaRole.HEADING, level(1))).hasText(said.substring(0, said.indexOf('\u00a0')));
        }
    }

    @Test
    void figuresAreFrozenAndCompared() {
        try (var windows = new DemoWindows(port)) {
            Page claire = windows.open(DemoCast.CLAIRE, Screen.PHONE);
            claire.navigate(windows.address(DIAGNOSIS + "/dates"));
            look(claire);
            claire.getByLabel("Nom").fill("Bilan 2025");
            button(claire, "Figer");
            claire.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bilan 2025"))
                    .click();
            assertThat(claire.getByText("inchangé").first()).isVisible();
            look(claire);
        }
    }

    @Test
    void aFileWithAWrongNumberSaysWhereAndNothingIsTaken() {
        try (var windows = new DemoWindows(port)) {
            Page claire = windows.open(DemoCast.CLAIRE, Screen.DESK);
            claire.navigate(windows.address(DIAGNOSIS + "/sources"));
            look(claire);
            String content = """
                    IRIS;A;PERCOU;AI;AM;ACSSENF;ACAVENF;ENF;ENF_2;ENF_3_5;ENF_6_10;ENF_11_14;ENF_15_17;ENF_18_24
                    490070101;10;20;4;2;1;3;6;1;1;1;1;1;1
                    490070102;dix;20;4;2;1;3;6;1;1;1;1;1;1
                    """;
            claire.locator("#file")
                    .setInputFiles(DrawnFile.keep(desk, "caf2022.csv", content.getBytes(StandardCharsets.UTF_8)));
            button(claire, "Lire le fichier");
            assertThat(claire.locator(".field-wrong")).containsText("Ligne\u00a03, colonne A");
            look(claire);
            org.assertj.core.api.Assertions.assertThat(
                            jdbc.sql("select count(*) from figures.edition where year = 2022")
                                    .query(Integer.class)
                                    .single())
                    .isZero();
        }
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }

    private static void button(Page page, String name) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .click();
    }

    private static void look(Page page) {
        Axe.assertAccessible(page);
        Axe.assertReflows(page);
    }
}
