package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Claire opens a workshop; a phone without script proposes and chooses; the wall follows by itself; what the room said
/// becomes a constat. All by keyboard.
@DemoTest
class WorkshopJourneyTests {

    private static final String LIST = "/espace/" + DemoCast.ANGERS + "/diagnostic/ateliers";
    private static final String TITLE = "Atelier du parcours";
    private static final String IDEA = "Un bus après 20 heures";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void theDemonstrationIsSharedByAllTests() {
        jdbc.sql("""
                        update diagnosis.constat set deleted_at = now()
                        where source = 'Atelier «\u00a0' || ? || '\u00a0»'
                        """).param(TITLE).update();
        jdbc.sql("""
                        delete from diagnosis.workshop_idea
                        where workshop_id in (select id from diagnosis.workshop where title = ?)
                        """).param(TITLE).update();
        jdbc.sql("delete from diagnosis.workshop where title = ?").param(TITLE).update();
    }

    @Test
    void aRoomSpeaksFromItsPhones() {
        try (var windows = new DemoWindows(port);
                BrowserContext hand = Browser.windowWithoutScript(Screen.PHONE)) {
            Page claire = windows.open(DemoCast.CLAIRE, Screen.DESK);
            claire.navigate(windows.address(LIST + "/nouveau"));
            claire.getByLabel("Titre de l’atelier").fill(TITLE);
            claire.getByLabel("Question posée à la salle").fill("Que vous manque-t-il le soir ?");
            look(claire);
            press(button(claire, "Enregistrer"));
            look(claire);
            String code = claire.locator(".way-in-code").textContent();

            Page phone = hand.newPage();
            phone.navigate(windows.address("/atelier"));
            look(phone);
            phone.getByLabel("Code affiché à l’écran").fill("bcd fgh");
            press(button(phone, "Entrer"));
            assertThat(phone.getByText("Aucun atelier n’a ce code").first()).isVisible();
            look(phone);
            phone.getByLabel("Code affiché à l’écran").fill(code);
            press(button(phone, "Entrer"));
            assertThat(phone.getByText("n’est pas encore ouvert")).isVisible();
            look(phone);

            press(button(claire, "Ouvrir les propositions"));
            press(link(phone, "Actualiser"));
            look(phone);
            phone.getByLabel("Votre proposition").fill(IDEA);
            press(button(phone, "Envoyer"));
            assertThat(phone.getByText("Proposition reçue")).isVisible();
            look(phone);

            Page wall = claire.context().newPage();
            wall.navigate(claire.url() + "/mur");
            assertThat(wall.getByText("Aucune proposition encore")).isVisible();
            look(wall);
            claire.reload();
            look(claire);
            press(button(claire, "Afficher " + IDEA));
            assertThat(wall.getByText(IDEA)).isVisible();
            look(wall);

            press(button(claire, "Ouvrir le choix"));
            press(link(phone, "Actualiser"));
            phone.getByLabel(IDEA).focus();
            phone.keyboard().press("Space");
            look(phone);
            press(button(phone, "Enregistrer mes choix"));
            assertThat(phone.getByText("Vos choix sont enregistrés")).isVisible();
            assertThat(wall.getByText("1\u00a0point")).isVisible();

            press(claire.locator("summary", new Page.LocatorOptions().setHasText("Terminer l’atelier")));
            press(button(claire, "Terminer"));
            claire.getByLabel(IDEA).focus();
            claire.keyboard().press("Space");
            press(button(claire, "Garder les cochées comme constats"));
            look(claire);
            press(link(claire, "Gardée comme constat"));
            assertThat(claire.getByText("Atelier «\u00a0" + TITLE + "\u00a0»")).isVisible();
            press(link(phone, "Actualiser"));
            assertThat(phone.getByText("L’atelier est terminé")).isVisible();
            look(phone);
        }
    }

    private static void press(Locator what) {
        what.press("Enter");
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void look(Page page) {
        Axe.assertAccessible(page);
        Axe.assertReflows(page);
    }
}
