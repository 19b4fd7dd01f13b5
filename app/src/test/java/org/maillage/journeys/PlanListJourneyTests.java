package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Finding one's way in the plan of Angers, with script and without.
@DemoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlanListJourneyTests {

    private static final String PLAN = "/espace/" + DemoCast.ANGERS + "/plan";

    @LocalServerPort
    private int port;

    private DemoWindows windows;

    @BeforeAll
    void open() {
        windows = new DemoWindows(port);
    }

    @AfterEach
    void close() {
        windows.close();
    }

    @Test
    void filtersApplyAsSoonAsTheyAreChosen() {
        Page page = windows.open(DemoCast.CLAIRE, Screen.DESK);
        page.navigate(windows.address(PLAN));
        page.getByText("Filtrer").click();
        page.getByLabel("Nature").selectOption("a-developper");
        assertThat(page)
                .hasURL(Pattern.compile("\\?nature=a-developper&filtrer=oui$|\\?filtrer=oui&nature=a-developper$"));
        assertThat(rows(page).first()).containsText("à développer");
        assertThat(page.getByLabel("Nature")).isFocused();
        page.getByText("Fermer les filtres").click();
        assertThat(page).hasURL(Pattern.compile("\\?nature=a-developper$"));
        assertThat(page.getByLabel("Nature")).hasCount(0);
        page.getByText("Retirer le filtre").click();
        assertThat(page).hasURL(Pattern.compile("/plan$"));
    }

    @Test
    void filtersOpenAndCloseUnderTheHandThatAsksForThem() {
        Page page = windows.open(DemoCast.CLAIRE, Screen.DESK);
        page.navigate(windows.address(PLAN + "?vue=frise"));
        var keyboard = new Keyboard(page);
        keyboard.tabTo("Filtrer");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Fermer les filtres")).isFocused();
        Axe.assertAccessible(page);
        keyboard.tabTo("Thème");
        keyboard.tabTo("Avancement");
        assertThat(page).hasURL(Pattern.compile("\\?vue=frise&filtrer=oui$"));
    }

    @Test
    void asksForNewsOfWhatIsTicked() {
        Page page = windows.open(DemoCast.CLAIRE, Screen.DESK);
        page.navigate(windows.address(PLAN + "?theme=JE&vue=cartes"));
        page.getByLabel("Choisir JE-01").check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Demander des nouvelles de ces actions"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Demander des nouvelles");
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("JE-01"))
                        .getByRole(AriaRole.CHECKBOX)
                        .first())
                .isChecked();
        assertThat(page.locator("main input[type=checkbox]:checked")).hasCount(1);
    }

    @Test
    void goingBackFindsTheFilterAgain() {
        Page page = windows.open(DemoCast.CLAIRE, Screen.DESK);
        page.navigate(windows.address(PLAN + "?nature=a-developper"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Échéance"))
                .click();
        assertThat(page).hasURL(Pattern.compile("\\?nature=a-developper&tri=echeance$"));
        page.goBack();
        assertThat(page).hasURL(Pattern.compile("\\?nature=a-developper$"));
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Plan d’actions");
        assertThat(page.getByText("Retirer le filtre")).hasCount(1);
    }

    @Test
    void everythingWorksWithoutScript() {
        Page page = windows.openWithoutScript(DemoCast.CLAIRE, Screen.PHONE);
        page.navigate(windows.address(PLAN));
        page.getByText("Filtrer").click();
        page.getByLabel("Nature").selectOption("a-developper");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Appliquer"))
                .click();
        assertThat(page).hasURL(Pattern.compile("nature=a-developper"));
        assertThat(rows(page).first()).containsText("à développer");
    }

    @Test
    void aTitleLeadsToItsSheet() {
        Page page = windows.open(DemoCast.CLAIRE, Screen.DESK);
        page.navigate(windows.address(PLAN));
        Locator first = rows(page).first().getByRole(AriaRole.LINK);
        String title = first.innerText();
        first.click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText(title);
    }

    private static Locator rows(Page page) {
        return page.locator("tbody tr");
    }
}
