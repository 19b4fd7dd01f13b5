package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Inès keeps her action true without a mouse: on a desk, and at 400 %, where one sees ten lines at a time.
/// She takes back what she wrote at the end: the demonstration is shared by all tests.
@DemoTest
class KeyboardJourneyTests {

    private static final String NEWS = "Le bailleur a donné les clés.";
    private static final String STEP = "Visiter avec les habitants";

    @LocalServerPort
    private int port;

    static Screen[] screens() {
        return new Screen[] {Screen.DESK, Screen.ZOOMED};
    }

    @ParameterizedTest
    @MethodSource("screens")
    void inesGivesNewsAddsAStepAndChangesItsProgress(Screen screen) {
        try (BrowserContext window = Browser.window(screen)) {
            Page page = window.newPage();
            page.onDialog(Dialog::accept);
            var keyboard = new Keyboard(page);
            whenSheSignsIn(page, keyboard);
            keyboard.follow("VS-04");

            keyboard.follow("Nouvelles");
            keyboard.write("Ce qui s’est passé", NEWS);
            keyboard.follow("Enregistrer la nouvelle");
            assertThat(page.getByText(NEWS)).isVisible();

            keyboard.follow("Étapes");
            keyboard.write("Étape obligatoire", STEP);
            keyboard.follow("Ajouter");
            assertThat(page.getByText(STEP).first()).isVisible();
            keyboard.follow("Marquer comme faite : " + STEP);
            assertThat(page.getByText("Rouvrir l’étape : " + STEP)).isAttached();

            keyboard.follow("Modifier");
            keyboard.tabTo("Avancement");
            page.keyboard().type("En pause");
            keyboard.follow("Enregistrer");
            assertThat(page.getByText("en pause").first()).isVisible();

            thenSheTakesItBack(page, keyboard);
        }
    }

    private void whenSheSignsIn(Page page, Keyboard keyboard) {
        page.navigate("http://localhost:" + port + "/connexion");
        keyboard.write("Adresse électronique", DemoCast.email(DemoCast.INES));
        keyboard.write("Mot de passe", DemoCast.PASSWORD);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    private void thenSheTakesItBack(Page page, Keyboard keyboard) {
        keyboard.follow("Modifier");
        keyboard.tabTo("Avancement");
        page.keyboard().type("En cours");
        keyboard.follow("Enregistrer");
        keyboard.follow("Étapes");
        keyboard.follow("Modifier l’étape : " + STEP);
        keyboard.follow("Retirer l’étape");
        keyboard.follow("Nouvelles");
        keyboard.follow("Retirer la nouvelle");
        assertThat(page.getByText(NEWS)).hasCount(0);
    }
}
