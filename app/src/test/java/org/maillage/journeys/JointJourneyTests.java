package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Claire changes several actions of Angers at once, then takes it back: the demonstration is shared by all tests.
@DemoTest
class JointJourneyTests {

    private static final String PLAN = "/espace/" + DemoCast.ANGERS + "/plan";

    @LocalServerPort
    private int port;

    @Test
    void claireChangesTwoActionsByKeyboardAlone() {
        try (var windows = new DemoWindows(port)) {
            Page page = windows.open(DemoCast.CLAIRE, Screen.DESK);
            var keyboard = new Keyboard(page);
            page.navigate(address(PLAN + "?theme=PE"));
            keyboard.tabTo("Choisir PE-");
            page.keyboard().press("Space");
            keyboard.tabTo("Choisir PE-");
            page.keyboard().press("Space");
            assertThat(page.getByText("2 actions choisies")).isVisible();
            keyboard.follow("Modifier ensemble");
            keyboard.tabTo("Avancement");
            page.keyboard().type("Abandon");
            keyboard.follow("Voir ce qui change");
            keyboard.follow("Appliquer à 2");
            assertThat(page.getByText("2 actions modifiées ensemble")).isVisible();
            assertThat(page).hasURL(Pattern.compile("/plan\\?theme=PE$"));
            keyboard.follow("Annuler");
            assertThat(page.getByText("2 actions remises comme avant")).isVisible();
        }
    }

    @Test
    void claireMovesAnActionOnTheBoardAndComesBackToIt() {
        try (var windows = new DemoWindows(port)) {
            Page page = windows.open(DemoCast.CLAIRE, Screen.DESK);
            var keyboard = new Keyboard(page);
            page.navigate(address(PLAN + "?theme=PE"));
            keyboard.follow("Avancement");
            assertThat(page).hasURL(Pattern.compile("/plan\\?theme=PE&vue=avancement$"));
            assertThat(column(page, "En pause")).containsText("aucune action");
            keyboard.tabTo("Choisir PE-01");
            page.keyboard().press("Space");
            look(page);
            keyboard.follow("En pause");
            keyboard.follow("Appliquer à 1");
            assertThat(page).hasURL(Pattern.compile("/plan\\?theme=PE&vue=avancement$"));
            assertThat(column(page, "En pause")).containsText("Guichet unique");
            keyboard.follow("Annuler");
            page.navigate(address(PLAN + "?theme=PE&vue=avancement"));
            assertThat(column(page, "En pause")).containsText("aucune action");
        }
    }

    @Test
    void everyPageIsAccessibleAndWorksWithoutScript() {
        for (Screen screen : Screen.all()) {
            try (var windows = new DemoWindows(port)) {
                Page page = windows.open(DemoCast.CLAIRE, screen);
                page.navigate(address(PLAN + "?theme=PE"));
                boxes(page).first().check();
                look(page);
                page.navigate(address(PLAN + "/ensemble?theme=PE&tous=1"));
                page.getByText("Voir les actions choisies").click();
                page.getByText("Ajouter : Lieux").click();
                look(page);
                page.navigate(address(PLAN + "/ensemble/apercu?theme=PE&tous=1"));
                look(page);
                page.navigate(address(PLAN + "/ensemble/apercu?theme=PE&tous=1&progress=ONGOING&endsOn=2020-01-01"));
                look(page);
            }
        }
        withoutScript();
    }

    private void withoutScript() {
        try (var windows = new DemoWindows(port)) {
            Page page = windows.openWithoutScript(DemoCast.CLAIRE, Screen.PHONE_AT_NIGHT);
            page.navigate(address(PLAN + "?theme=PE"));
            boxes(page).first().press("Space"); // the bar may stand over it
            button(page, "Modifier ensemble").click();
            page.getByLabel("Priorité").selectOption("NONE");
            page.getByLabel("Toute la ville").selectOption("true");
            button(page, "Voir ce qui change").click();
            button(page, "Appliquer à 1 action").click();
            page.navigate(address("/espace/" + DemoCast.ANGERS + "/journal"));
            page.getByText("Voir cette modification d’ensemble").first().click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("1 action modifiée");
            button(page, "Remettre 1 action comme avant").click();
            assertThat(page.getByText("Annulée par Claire")).isVisible();
        }
    }

    private static void look(Page page) {
        Axe.assertAccessible(page);
        Axe.assertReflows(page);
    }

    private static Locator column(Page page, String progress) {
        return page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName(progress));
    }

    private static Locator boxes(Page page) {
        return page.locator("tbody input[type=checkbox]");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
