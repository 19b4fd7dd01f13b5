package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What an elected member does first.
@DemoTest
class DashboardJourneyTests {

    @LocalServerPort
    private int port;

    @Test
    void helenePassesFromHerSpaceToTheMeshReadAsATable() {
        try (var windows = new DemoWindows(port)) {
            Page page = windows.open(DemoCast.HELENE, Screen.DESK);
            page.navigate(windows.address("/espace"));
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Convention territoriale globale d’Angers"))
                    .click();
            assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                    .hasText("Convention territoriale globale d’Angers");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lire comme un tableau simple"))
                    .click();
            assertThat(page.getByText("aucune").first()).isVisible();
        }
    }
}
