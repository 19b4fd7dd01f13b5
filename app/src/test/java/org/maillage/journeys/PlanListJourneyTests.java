package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Finding one's way in the plan of Angers, with script and without.
@DemoTest
class PlanListJourneyTests {

    private static final String PLAN = "/espace/" + DemoCast.ANGERS + "/plan";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?theme=PE&nature=a-consolider&tri=-echeance",
                "?q=introuvable",
                "?nature=verte",
                "?quartier=monplaisir&avancement=en-cours,realisee"
            })
    void theListIsAccessible(String query) {
        for (Screen screen : Screen.all()) {
            try (BrowserContext window = Browser.window(screen)) {
                Page page = signedIn(window);
                page.navigate(address(PLAN + query));
                Axe.assertAccessible(page);
                Axe.assertReflows(page);
            }
        }
    }

    @Test
    void theOpenFiltersAreAccessible() {
        for (Screen screen : Screen.all()) {
            try (BrowserContext window = Browser.window(screen)) {
                Page page = signedIn(window);
                page.navigate(address(PLAN));
                page.getByText("Filtrer").click();
                Axe.assertAccessible(page);
                Axe.assertReflows(page);
            }
        }
    }

    @Test
    void theListReadsAtFourHundredPercent() {
        try (BrowserContext window = Browser.window(Screen.ZOOMED)) {
            Page page = signedIn(window);
            page.navigate(address(PLAN));
            Axe.assertReflows(page);
        }
    }

    @Test
    void filtersApplyAsSoonAsTheyAreChosen() {
        try (BrowserContext window = Browser.window(Screen.DESK)) {
            Page page = signedIn(window);
            page.navigate(address(PLAN));
            page.getByText("Filtrer").click();
            page.getByLabel("Nature").selectOption("a-developper");
            assertThat(page).hasURL(Pattern.compile("\\?nature=a-developper$"));
            assertThat(rows(page).first()).containsText("à développer");
            assertThat(page.getByLabel("Nature")).isVisible();
            page.getByText("Retirer le filtre").click();
            assertThat(page).hasURL(Pattern.compile("/plan$"));
        }
    }

    @Test
    void goingBackFindsTheFilterAgain() {
        try (BrowserContext window = Browser.window(Screen.DESK)) {
            Page page = signedIn(window);
            page.navigate(address(PLAN + "?nature=a-developper"));
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Échéance"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("\\?nature=a-developper&tri=echeance$"));
            page.goBack();
            assertThat(page).hasURL(Pattern.compile("\\?nature=a-developper$"));
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Plan d’actions");
            assertThat(page.getByText("Retirer le filtre")).hasCount(1);
        }
    }

    @Test
    void everythingWorksWithoutScript() {
        try (BrowserContext window = Browser.windowWithoutScript(Screen.PHONE)) {
            Page page = signedIn(window);
            page.navigate(address(PLAN));
            page.getByText("Filtrer").click();
            page.getByLabel("Nature").selectOption("a-developper");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Appliquer"))
                    .click();
            assertThat(page).hasURL(Pattern.compile("nature=a-developper"));
            assertThat(rows(page).first()).containsText("à développer");
        }
    }

    @Test
    void aTitleLeadsToItsSheet() {
        try (BrowserContext window = Browser.window(Screen.DESK)) {
            Page page = signedIn(window);
            page.navigate(address(PLAN));
            Locator first = rows(page).first().getByRole(AriaRole.LINK);
            String title = first.innerText();
            first.click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText(title);
        }
    }

    private static Locator rows(Page page) {
        return page.locator("tbody tr");
    }

    private Page signedIn(BrowserContext window) {
        Page page = window.newPage();
        page.navigate(address("/connexion"));
        page.locator("[name=email]").fill(DemoCast.email(DemoCast.CLAIRE));
        page.locator("[name=password]").fill(DemoCast.PASSWORD);
        page.locator("[name=password]").press("Enter");
        page.waitForURL("**/espace");
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
