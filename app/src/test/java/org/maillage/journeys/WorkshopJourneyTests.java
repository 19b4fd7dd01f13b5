package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Claire leads a room of two phones from its opening to its constats, all three without a mouse; the wall follows.
@DemoTest
class WorkshopJourneyTests {

    private static final String TITLE = "Atelier du parcours";
    private static final String BUS = "Un bus après 20 heures";
    private static final String HALL = "Une salle quand il pleut";
    private static final LocatorAssertions.IsVisibleOptions BY_ITSELF =
            new LocatorAssertions.IsVisibleOptions().setTimeout(12_000);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private Page claire;
    private Page wall;
    private Page first;
    private Page second;

    @AfterEach
    void theDemonstrationIsSharedByAllTests() {
        String workshops = "(select id from diagnosis.workshop where title = '" + TITLE + "')";
        jdbc.sql("delete from diagnosis.workshop_idea where workshop_id in " + workshops)
                .update();
        jdbc.sql("delete from diagnosis.workshop where id in " + workshops).update();
    }

    @Test
    void aRoomProposesChoosesAndIsKept() {
        try (var windows = new DemoWindows(port);
                BrowserContext one = Browser.window(Screen.PHONE);
                BrowserContext other = Browser.window(Screen.PHONE)) {
            claire = windows.open(DemoCast.CLAIRE, Screen.DESK);
            first = one.newPage();
            second = other.newPage();

            String code = prepared(windows);
            entered(first, windows, code, true);
            entered(second, windows, code, false);
            roomProposes();
            roomChooses();
            whatItSaidIsKeptAndTakenBack();
        }
    }

    private String prepared(DemoWindows windows) {
        claire.navigate(windows.address("/espace/" + DemoCast.ANGERS + "/diagnostic/ateliers"));
        var keyboard = new Keyboard(claire);
        keyboard.follow("Nouvel atelier");
        look(claire);
        keyboard.write("Titre de l’atelier", TITLE);
        keyboard.write("Question posée à la salle", "Que vous manque-t-il le soir ?");
        keyboard.follow("Enregistrer");
        look(claire);
        return claire.locator(".way-in-code").textContent();
    }

    private void entered(Page phone, DemoWindows windows, String code, boolean mistaken) {
        phone.navigate(windows.address("/atelier"));
        var keyboard = new Keyboard(phone);
        if (mistaken) {
            look(phone);
            keyboard.write("Code affiché à l’écran", "bcd fgh");
            keyboard.follow("Entrer");
            assertThat(phone.getByText("Aucun atelier n’a ce code").first()).isVisible();
            look(phone);
            phone.locator("[name=code]").fill("");
            phone.keyboard().type(code);
        } else {
            keyboard.write("Code affiché à l’écran", code);
        }
        keyboard.follow("Entrer");
        assertThat(phone.getByText("n’est pas encore ouvert")).isVisible();
    }

    private void roomProposes() {
        look(first);
        var keyboard = new Keyboard(claire);
        keyboard.follow("Ouvrir les propositions");
        wall = claire.context().newPage();
        wall.navigate(claire.url() + "/mur");
        assertThat(wall.getByText("Aucune proposition encore")).isVisible();
        look(wall);

        assertThat(first.getByText("Proposer maintenant")).isVisible(BY_ITSELF);
        look(first);
        new Keyboard(first).follow("Proposer maintenant");
        new Keyboard(first).follow("Envoyer");
        look(first);
        propose(first, BUS);
        second.reload();
        propose(second, HALL);

        claire.reload();
        look(claire);
        keyboard.follow("Afficher " + BUS);
        keyboard.follow("Afficher " + HALL);
        look(claire);
        assertThat(wall.getByText(HALL)).isVisible(BY_ITSELF);
        look(wall);
    }

    private static void propose(Page phone, String wording) {
        var keyboard = new Keyboard(phone);
        keyboard.write("Votre proposition", wording);
        keyboard.tabTo("Je ne précise pas");
        phone.keyboard().press("ArrowUp");
        keyboard.follow("Envoyer");
        assertThat(phone.getByText("Proposition reçue")).isVisible();
        look(phone);
    }

    private void roomChooses() {
        new Keyboard(claire).follow("Ouvrir le choix");
        look(claire);
        for (Page phone : List.of(first, second)) {
            var keyboard = new Keyboard(phone);
            phone.reload();
            keyboard.tabTo(HALL);
            phone.keyboard().press("Space");
            look(phone);
            keyboard.follow("Enregistrer mes choix");
            assertThat(phone.getByText("Vos choix sont enregistrés")).isVisible();
        }
        wall.reload();
        assertThat(wall.getByText("Choisissez trois propositions")).isVisible();
        look(wall);

        var keyboard = new Keyboard(claire);
        keyboard.tabTo("Terminer l’atelier");
        claire.keyboard().press("Enter");
        keyboard.follow("Terminer");
        first.reload();
        assertThat(first.getByText("Moins de 3 téléphones ont choisi")).isVisible();
        look(first);
    }

    private void whatItSaidIsKeptAndTakenBack() {
        var keyboard = new Keyboard(claire);
        keyboard.tabTo(BUS);
        claire.keyboard().press("Space");
        keyboard.follow("Garder les cochées comme constats");
        assertThat(claire.getByText("1 proposition gardée comme constat")).isVisible();
        look(claire);
        keyboard.follow("Annuler");
        assertThat(claire.getByText("Constat retiré")).isVisible();
        assertThat(claire.getByText("Gardée comme constat")).hasCount(0);
    }

    private static void look(Page page) {
        Axe.assertAccessible(page);
        Axe.assertReflows(page);
    }
}
