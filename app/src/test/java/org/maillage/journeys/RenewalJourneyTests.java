package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Claire renews the convention of Angers by keyboard alone, then takes it all back: the demonstration is shared by all
/// tests.
@DemoTest
class RenewalJourneyTests {

    private static final String HUB = "/espace/" + DemoCast.ANGERS + "/reglages/renouvellement";
    private static final String NEXT = "/espace/angers-2027-2030";

    @LocalServerPort
    private int port;

    @Test
    void claireRenewsAngersByKeyboardAlone() {
        try (var windows = new DemoWindows(port)) {
            Page page = windows.open(DemoCast.CLAIRE, Screen.DESK);
            var keyboard = new Keyboard(page);
            page.navigate(address("/espace/" + DemoCast.ANGERS + "/reglages"));
            keyboard.follow("Choisir, préparer la suite, clore");
            look(page);
            keyboard.follow("Voir les choix");
            look(page);
            keyboard.follow("Vie sociale");
            keyboard.tabTo("Choisir VS-04");
            page.keyboard().press("Space");
            keyboard.follow("Arrêter");
            keyboard.tabTo("Raison");
            page.keyboard().type("Le centre social prend le relais.");
            look(page);
            keyboard.follow("Décider pour 1");
            assertThat(page.getByText("1 ligne décidée")).isVisible();
            look(page);
            page.navigate(address(HUB));
            keyboard.follow("Préparer la convention suivante");
            keyboard.tabTo("Les reprendre aussi");
            page.keyboard().press("Space");
            look(page);
            keyboard.follow("Préparer la convention suivante");
            assertThat(page).hasURL(Pattern.compile(HUB + "$"));
            look(page);
            readsBothWays(page);
            takesItBack(page, keyboard);
        }
    }

    private void readsBothWays(Page page) {
        page.navigate(address(NEXT + "/plan/actions/VS-03"));
        assertThat(page.getByText("À revoir").first()).isVisible();
        assertThat(page.getByText("Reprend VS-03")).isVisible();
        look(page);
        page.navigate(address("/espace/" + DemoCast.ANGERS + "/plan/actions/VS-04"));
        assertThat(page.getByText("Le centre social prend le relais.")).isVisible();
        look(page);
        page.navigate(address(NEXT + "/plan/devenir"));
        assertThat(page.getByText("Le centre social prend le relais.")).isVisible();
        look(page);
        page.navigate(address(NEXT + "/plan/enjeux"));
        look(page);
    }

    private void takesItBack(Page page, Keyboard keyboard) {
        page.navigate(address(HUB));
        keyboard.tabTo("Annuler la préparation");
        page.keyboard().press("Enter");
        keyboard.follow("Oui, annuler la préparation");
        assertThat(page.getByText("Préparation annulée")).isVisible();
        page.navigate(address(HUB + "/choix/actions/VS-04"));
        page.getByLabel("À décider").check();
        keyboard.follow("Enregistrer");
        assertThat(page.getByText("1 ligne décidée")).isVisible();
    }

    private static void look(Page page) {
        Axe.assertAccessible(page);
        Axe.assertReflows(page);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
