package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Members;
import org.maillage.convention.Role;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a mayor, a coordinator and a pilot see first.
@DemoTest
class DashboardJourneyTests {

    private static final String ANGERS = "/espace/" + DemoCast.ANGERS;
    private static final String EMPTY = "suite-2027-2030";

    @LocalServerPort
    private int port;

    @Autowired
    private DemoCast cast;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Members members;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accessibilite", "/donnees-personnelles"})
    void theDoorstepIsAccessible(String path) {
        for (Screen screen : Screen.all()) {
            try (BrowserContext window = Browser.window(screen)) {
                Page page = window.newPage();
                page.navigate(address(path));
                Axe.assertAccessible(page);
                Axe.assertReflows(page);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/espace",
                ANGERS + "/vue-d-ensemble",
                ANGERS + "/vue-d-ensemble?lecture=tableau",
                ANGERS + "/points-d-attention"
            })
    void theWorkspaceIsAccessible(String path) {
        everywhereAs(DemoCast.CLAIRE, path, page -> {});
    }

    @Test
    void theActionsOfAPilotAreAccessible() {
        everywhereAs(
                DemoCast.INES,
                "/espace",
                page -> assertThat(page.getByRole(AriaRole.TABLE)).isVisible());
    }

    @Test
    void anEmptySpaceIsAccessible() {
        givenAConventionInPreparation();
        everywhereAs(
                DemoCast.YOUSSEF,
                "/espace/" + EMPTY + "/vue-d-ensemble",
                page -> assertThat(page.getByText("Par où commencer")).isVisible());
    }

    @Test
    void helenePassesFromHerSpaceToTheMeshReadAsATable() {
        try (BrowserContext window = Browser.window(Screen.DESK)) {
            Page page = signedIn(window, DemoCast.HELENE);
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

    private void everywhereAs(String name, String path, Consumer<Page> expectation) {
        for (Screen screen : Screen.all()) {
            try (BrowserContext window = Browser.window(screen)) {
                Page page = signedIn(window, name);
                page.navigate(address(path));
                expectation.accept(page);
                Axe.assertAccessible(page);
                Axe.assertReflows(page);
            }
        }
    }

    @Test
    void nothingScrollsSidewaysAtFourHundredPercent() {
        try (BrowserContext window = Browser.window(Screen.ZOOMED)) {
            Page page = signedIn(window, DemoCast.INES);
            for (String path : new String[] {
                "/",
                "/accessibilite",
                "/donnees-personnelles",
                "/espace",
                ANGERS + "/vue-d-ensemble",
                ANGERS + "/vue-d-ensemble?lecture=tableau",
                ANGERS + "/points-d-attention"
            }) {
                page.navigate(address(path));
                Axe.assertReflows(page);
            }
        }
    }

    private Page signedIn(BrowserContext window, String name) {
        Page page = window.newPage();
        page.navigate(address("/connexion"));
        page.locator("[name=email]").fill(DemoCast.email(name));
        page.locator("[name=password]").fill(DemoCast.PASSWORD);
        page.locator("[name=password]").press("Enter");
        page.waitForURL("**/espace");
        return page;
    }

    private void givenAConventionInPreparation() {
        if (conventions.findBySlug(EMPTY).isPresent()) {
            return;
        }
        var id = new ConventionId(UUID.randomUUID());
        conventions.add(new Convention(
                id,
                EMPTY,
                "La convention d’après",
                "CTG 2027–2030",
                Convention.Status.PREPARATION,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2030, 12, 31),
                null,
                null,
                cast.space(DemoCast.ANGERS, DemoCast.YOUSSEF).convention().territory(),
                "",
                "",
                0));
        members.add(id, cast.principal(DemoCast.YOUSSEF).person(), Role.COORDINATOR, Set.of());
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
