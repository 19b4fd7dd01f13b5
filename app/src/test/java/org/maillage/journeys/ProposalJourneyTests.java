package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Théo takes a fiche away and hands it in; Claire compares it, says why she does not take it, and he reads it.
@DemoTest
class ProposalJourneyTests {

    private static final String THEO = "theo.gassereau";
    private static final String SHEET = "/espace/" + DemoCast.ANGERS + "/plan/actions/VS-04";
    private static final String REASON = "Rien n’y est changé : est-ce la bonne version ?";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @TempDir
    private Path desk;

    @AfterEach
    void theDemonstrationIsSharedByAllTests() {
        jdbc.sql("delete from intake.file where proposed").update();
    }

    @Test
    void aFicheLeavesComesBackAndIsAnswered() {
        try (var windows = new DemoWindows(port)) {
            Page theo = windows.open(THEO, Screen.PHONE);
            theo.navigate(windows.address(SHEET));
            link(theo, "Faire remplir la fiche");
            look(theo);
            Download fiche = theo.waitForDownload(() -> link(theo, "Télécharger la fiche (.odt)"));
            Path file = desk.resolve(fiche.suggestedFilename());
            fiche.saveAs(file);
            theo.getByLabel("Fiche remplie").setInputFiles(file);
            button(theo, "Envoyer la fiche");
            assertThat(theo.getByText("à lire par la coordination")).isVisible();
            look(theo);

            Page claire = windows.open(DemoCast.CLAIRE, Screen.DESK);
            claire.navigate(windows.address("/espace/" + DemoCast.ANGERS + "/imports"));
            look(claire);
            link(claire, "fiche_VS-04.odt");
            look(claire);
            button(claire, "Comparer avec le plan");
            assertThat(claire.getByText("Rien à appliquer")).isVisible();
            claire.locator("summary", new Page.LocatorOptions().setHasText("Ne pas reprendre"))
                    .click();
            claire.getByLabel("Ce que vous lui en dites").fill(REASON);
            look(claire);
            button(claire, "Ne pas reprendre");
            assertThat(claire.getByText("La lire à nouveau")).isVisible();
            look(claire);

            theo.reload();
            assertThat(theo.getByText("non reprise")).isVisible();
            assertThat(theo.getByText(REASON)).isVisible();
        }
    }

    private static void link(Page page, String name) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
    }

    private static void button(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
    }

    private static void look(Page page) {
        Axe.assertAccessible(page);
        Axe.assertReflows(page);
    }
}
