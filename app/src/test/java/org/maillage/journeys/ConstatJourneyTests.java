package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Inès writes what she observes without a mouse, finds it in the list, and takes it back.
@DemoTest
class ConstatJourneyTests {

    private static final String TITLE = "Les ateliers du samedi refusent du monde";

    @LocalServerPort
    private int port;

    @Test
    void inesWritesAConstatByKeyboardAndTakesItBack() {
        try (BrowserContext window = Browser.window(Screen.DESK)) {
            Page page = window.newPage();
            page.onDialog(Dialog::accept);
            var keyboard = new Keyboard(page);
            signIn(page, keyboard);
            page.navigate(address(""));
            Axe.assertAccessible(page, List.of(Screen.DESK, Screen.PHONE));

            keyboard.follow("Nouveau constat");
            Axe.assertAccessible(page, List.of(Screen.DESK, Screen.PHONE));
            keyboard.write("Ce que l’on observe, en une phrase obligatoire", TITLE);
            keyboard.tabTo("force");
            page.keyboard().press("Space");
            keyboard.follow("Enregistrer");
            assertThat(page.getByText("aucun enjeu encore")).isVisible();
            Axe.assertAccessible(page, List.of(Screen.DESK, Screen.PHONE));

            keyboard.follow("Réunir à un autre");
            Axe.assertAccessible(page, List.of(Screen.DESK, Screen.PHONE));
            page.getByLabel("Le constat que l’on garde").selectOption(new SelectOption().setIndex(1));
            keyboard.follow("Voir ce que cela donne");
            assertThat(page.getByText("Ce que d’autres disent de même")).isVisible();
            Axe.assertAccessible(page, List.of(Screen.DESK, Screen.PHONE));
            keyboard.follow("Annuler");

            keyboard.tabTo("Retirer le constat");
            page.keyboard().press("Enter");
            keyboard.follow("Retirer");
            assertThat(page.getByText(TITLE)).hasCount(0);
            assertThat(page.getByText("Les parents qui travaillent tôt").first())
                    .isVisible();
        }
    }

    private void signIn(Page page, Keyboard keyboard) {
        page.navigate("http://localhost:" + port + "/connexion");
        keyboard.write("Adresse électronique", DemoCast.email(DemoCast.INES));
        keyboard.write("Mot de passe", DemoCast.PASSWORD);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private String address(String inside) {
        return "http://localhost:" + port + "/espace/" + DemoCast.ANGERS + "/diagnostic/constats" + inside;
    }
}
