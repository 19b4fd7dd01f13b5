package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.base.mail.Mails;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// At a counter, by keyboard alone: a leisure centre open on Wednesday for a child of seven in a wheelchair, near the
/// Roseraie. The family reads it on its telephone.
@DemoTest
class CounterJourneyTests {

    private static final String FAMILY = "famille-du-guichet@exemple.fr";
    private static final Pattern ADDRESS = Pattern.compile("/selection/\\S+");

    @LocalServerPort
    private int port;

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void theDemonstrationIsSharedByAllTests() {
        jdbc.sql("delete from directory.selection").update();
    }

    @Test
    void aFamilyLeavesWithAPlaceForItsChild() {
        theDemonstrationIsSharedByAllTests();
        try (var windows = new DemoWindows(port)) {
            Page claire = windows.open(DemoCast.CLAIRE, Screen.DESK);
            claire.navigate(windows.address("/espace/" + DemoCast.ANGERS + "/annuaire"));
            whenSheLooks(claire);
            whenSheChooses(claire);
            whenSheSends(claire);

            Page family = windows.open(DemoWindows.NOBODY, Screen.PHONE);
            family.navigate(windows.address(linkTo(FAMILY)));
            assertThat(title(family)).hasText("Des adresses pour vous");
            assertThat(family.getByText("Demandez Nadia.")).isVisible();
            assertThat(family.locator(".family-item")).hasCount(1);
            assertThat(family.getByText("Accessible en fauteuil roulant")).isVisible();
            look(family);
        }
    }

    private static void whenSheLooks(Page page) {
        var keyboard = new Keyboard(page);
        keyboard.write("Que cherchez-vous ?", "centre de loisirs");
        keyboard.write("Près de", "Roseraie");
        keyboard.write("Âge de l’enfant", "7");
        page.keyboard().press("Enter");
        assertThat(page.locator(".chip")).hasCount(3);
        keyboard.tabTo("Filtrer");
        page.keyboard().press("Enter");
        keyboard.tabTo("Le mercredi");
        page.keyboard().press("Space");
        assertThat(page.locator(".chip")).hasCount(4);
        page.getByLabel("Accessible en fauteuil roulant").focus();
        page.keyboard().press("Space");
        assertThat(page.locator(".chip")).hasCount(5);
        assertThat(page.locator(".found-line")).hasCount(1);
        assertThat(page.locator(".found-name")).hasText("Mercredis des Petits Cailloux");
        look(page);
    }

    private static void whenSheChooses(Page page) {
        Locator choose = page.locator(".found-line .post-button button");
        choose.focus();
        page.keyboard().press("Enter");
        assertThat(choose).containsText("Choisi");
        assertThat(choose).isFocused();
        assertThat(page.locator(".chip")).hasCount(5);
        look(page);
        page.locator("a", new Page.LocatorOptions().setHasText("Sélection")).click();
        assertThat(title(page)).hasText("Sélection pour une famille");
        look(page);
    }

    private static void whenSheSends(Page page) {
        var keyboard = new Keyboard(page);
        page.getByLabel("Votre mot").focus();
        page.keyboard().type("Demandez Nadia.");
        keyboard.follow("Enregistrer ce mot");
        page.getByLabel("Adresse électronique de la famille").focus();
        page.keyboard().type(FAMILY);
        keyboard.follow("Envoyer");
        assertThat(page.getByText("Envoyé à " + FAMILY)).isVisible();
        look(page);
    }

    private String linkTo(String recipient) {
        return mails.listLatest(100).stream()
                .filter(mail -> mail.recipient().equals(recipient))
                .findFirst()
                .flatMap(mail ->
                        ADDRESS.matcher(String.valueOf(mail.body())).results().findFirst())
                .orElseThrow()
                .group();
    }

    private static Locator title(Page page) {
        return page.locator("h1");
    }

    private static void look(Page page) {
        Axe.assertAccessible(page);
        Axe.assertReflows(page);
    }
}
