package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Inès subscribes her telephone to the dates of Angers, and takes it back: without script, then on each screen.
@DemoTest
class CalendarJourneyTests {

    @LocalServerPort
    private int port;

    @Test
    void inesSubscribesAndTakesItBackWithoutScript() {
        try (BrowserContext window = Browser.windowWithoutScript(Screen.PHONE_AT_NIGHT)) {
            Page page = signedIn(window);
            String name = subscribe(page);
            String address = page.locator("#adresse").inputValue();
            assertThat(page.getByText("elle ne sera plus affichée")).isVisible();
            org.assertj.core.api.Assertions.assertThat(
                            page.request().get(address).text())
                    .startsWith("BEGIN:VCALENDAR")
                    .contains("BEGIN:VEVENT");
            page.navigate(address("/espace/agenda/abonnements"));
            Locator line = page.locator(".lines > li", new Page.LocatorOptions().setHasText(name));
            assertThat(line).containsText("lue aujourd’hui");
            line.locator("summary", new Locator.LocatorOptions().setHasText("Révoquer"))
                    .click();
            line.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Révoquer"))
                    .click();
            assertThat(page.getByText("ne donne plus rien à lire")).isVisible();
            org.assertj.core.api.Assertions.assertThat(
                            page.request().get(address).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void theAddressIsReadableOnEachScreen() {
        for (Screen screen : Screen.all()) {
            try (BrowserContext window = Browser.window(screen)) {
                Page page = signedIn(window);
                subscribe(page);
                Axe.assertAccessible(page);
                Axe.assertReflows(page);
                page.navigate(address("/espace/agenda/abonnements"));
                Axe.assertAccessible(page);
                Axe.assertReflows(page);
            }
        }
    }

    private String subscribe(Page page) {
        String name = "Mon téléphone " + UUID.randomUUID();
        page.navigate(address("/espace/" + DemoCast.ANGERS + "/agenda"));
        page.getByText("S’abonner", new Page.GetByTextOptions().setExact(true)).click();
        page.locator("[name=name]").fill(name);
        page.getByText("Créer l’adresse").click();
        return name;
    }

    private Page signedIn(BrowserContext window) {
        Page page = window.newPage();
        page.navigate(address("/connexion"));
        page.locator("[name=email]").fill(DemoCast.email(DemoCast.INES));
        page.locator("[name=password]").fill(DemoCast.PASSWORD);
        page.locator("[name=password]").press("Enter");
        page.waitForURL("**/espace");
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
