package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Themes;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Claire and Youssef write on one action in two browsers: at the same time, while one deletes it, without network,
/// after a session ended. What they made is taken out at the end: the demonstration is shared by all tests.
@DemoTest
class TwoEditorsJourneyTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Actions actions;

    @Autowired
    private Themes themes;

    @Autowired
    private JdbcClient jdbc;

    private ActionName action;
    private String sheet;
    private DemoWindows windows;
    private Page claire;
    private Page youssef;

    @BeforeEach
    void bothOpenOneAction() {
        ConventionId angers = new ConventionId(jdbc.sql("select id from convention.convention where slug = ?")
                .param(DemoCast.ANGERS)
                .query(UUID.class)
                .single());
        var theme = themes.getTheme(angers, "VS").id();
        action = actions.create(angers, ActionDraft.of(theme, "Un jardin partagé"))
                .orThrow();
        windows = new DemoWindows(port);
        sheet = windows.address("/espace/" + DemoCast.ANGERS + action.path());
        claire = windows.open(DemoCast.CLAIRE, Screen.DESK);
        youssef = windows.open(DemoCast.YOUSSEF, Screen.DESK);
        claire.navigate(sheet + "/modifier");
        youssef.navigate(sheet + "/modifier");
    }

    @AfterEach
    void theDemonstrationIsSharedByAllTests() {
        windows.close();
        for (String table :
                List.of("action_enjeu", "action_area", "action_organisation", "action_person", "action_topic")) {
            jdbc.sql("delete from plan." + table + " where action_id = ?")
                    .param(action.id().value())
                    .update();
        }
        jdbc.sql("delete from plan.action where id = ?")
                .param(action.id().value())
                .update();
    }

    @Test
    void eachFieldIsChosenByKeyboardAlone() {
        whenYoussefSaves("Un jardin pour tous", "Jardiner ensemble");
        claire.locator("[name=title]").fill("Un jardin en pied d’immeuble");
        claire.locator("[name=participation]").fill("Les habitants arrosent");
        save(claire);

        assertThat(claire.getByText("Youssef Lenoiret a enregistré")).isVisible();
        assertThat(radios(claire, "title")).hasCount(2);
        assertThat(claire.locator("[name='choice:title']:checked")).hasCount(0);
        Axe.assertAccessible(claire);
        var keyboard = new Keyboard(claire);
        keyboard.tabTo("Enregistré par Youssef Lenoiret");
        claire.keyboard().press("ArrowRight");
        keyboard.follow("Enregistrer ces choix");

        assertThat(claire).hasURL(sheet);
        assertThat(heading(claire)).hasText("Un jardin en pied d’immeuble");
        assertThat(claire.getByText("Jardiner ensemble")).isVisible();
        assertThat(claire.getByText("Les habitants arrosent")).isVisible();
    }

    @Test
    void eachFieldIsChosenWithoutScriptOnAPhone() {
        Page page = windows.openWithoutScript(DemoCast.CLAIRE, Screen.PHONE);
        page.navigate(sheet + "/modifier");
        whenYoussefSaves("Un jardin pour tous", "Jardiner ensemble");
        page.locator("[name=title]").fill("Un jardin en pied d’immeuble");
        save(page);
        // The browser itself holds back a choice that is missing.
        page.getByRole(AriaRole.BUTTON, button("Enregistrer ces choix")).click();
        assertThat(radios(page, "title")).hasCount(2);
        radios(page, "title").last().check();
        page.getByRole(AriaRole.BUTTON, button("Revenir au formulaire avec ces choix"))
                .click();
        assertThat(page.locator("[name=title]")).hasValue("Un jardin en pied d’immeuble");
        assertThat(page.locator("[name=objectives]")).hasValue("Jardiner ensemble");
        save(page);
        assertThat(heading(page)).hasText("Un jardin en pied d’immeuble");
    }

    @Test
    void whatWasDeletedMeanwhileComesBackWithTheWords() {
        claire.locator("[name=objectives]").fill("Ce que Claire écrivait");
        youssef.navigate(sheet);
        youssef.getByText("Supprimer l’action").first().click();
        youssef.getByRole(AriaRole.BUTTON, button("Supprimer")).last().click();
        assertThat(youssef.locator(".flash")).containsText("supprimée");
        save(claire);
        assertThat(claire.getByText("a été supprimée par Youssef Lenoiret")).isVisible();
        assertThat(claire.getByText("Ce que Claire écrivait")).isVisible();
        Axe.assertAccessible(claire);
        claire.getByRole(AriaRole.BUTTON, button("Rétablir et enregistrer ma saisie"))
                .click();
        assertThat(claire).hasURL(sheet);
        assertThat(claire.getByText("Ce que Claire écrivait")).isVisible();
    }

    @Test
    void whatIsSentWithoutNetworkWaitsInThePage() {
        claire.locator("[name=objectives]").fill("Écrit dans le train");
        claire.context().setOffline(true);
        save(claire);
        assertThat(claire.getByText("Pas de réseau")).isVisible();
        assertThat(claire.locator("[name=objectives]")).hasValue("Écrit dans le train");
        Axe.assertAccessible(claire);
        claire.context().setOffline(false);
        assertThat(claire).hasURL(sheet);
        assertThat(claire.getByText("Écrit dans le train")).isVisible();
        claire.navigate(sheet + "/modifier");
        assertThat(claire.locator(".draft")).hasCount(0);
    }

    @Test
    void whatAServerThatRestartsDoesNotHearIsSentOnceItAnswers() {
        claire.locator("[name=objectives]").fill("Écrit pendant la mise à jour");
        claire.route("**/favicon.svg", Route::abort);
        save(claire);
        assertThat(claire.getByText("Pas de réseau")).isVisible();
        claire.unroute("**/favicon.svg");
        claire.waitForURL(sheet);
        assertThat(claire.getByText("Écrit pendant la mise à jour")).isVisible();
    }

    @Test
    void aDraftIsOfferedAgainToItsAuthorOverWhatIsSavedSince() {
        claire.locator("[name=title]").fill("Un jardin d’hiver");
        claire.navigate(sheet);
        whenYoussefSaves("Un jardin pour tous", "Jardiner ensemble");

        claire.navigate(sheet + "/modifier");
        assertThat(claire.locator(".draft")).containsText("Vous aviez commencé à écrire ceci");
        Axe.assertAccessible(claire);
        claire.getByRole(AriaRole.BUTTON, button("Reprendre")).click();
        assertThat(claire.locator("[name=title]")).hasValue("Un jardin d’hiver");
        save(claire);
        radios(claire, "title").last().check();
        claire.getByRole(AriaRole.BUTTON, button("Enregistrer ces choix")).click();
        assertThat(heading(claire)).hasText("Un jardin d’hiver");
        assertThat(claire.getByText("Jardiner ensemble")).isVisible();
        claire.navigate(sheet + "/modifier");
        assertThat(claire.locator(".draft")).hasCount(0);
    }

    @Test
    void aDraftIsOfferedToNobodyElse() {
        claire.locator("[name=title]").fill("Un jardin secret");
        String kept = (String) claire.evaluate("() => JSON.stringify(localStorage)");
        youssef.evaluate(
                "kept => Object.entries(JSON.parse(kept)).forEach(([key, value]) => localStorage[key] = value)", kept);
        youssef.navigate(sheet + "/modifier");
        assertThat(youssef.locator(".draft")).hasCount(0);
        assertThat(youssef.locator("[name=title]")).hasValue("Un jardin partagé");
        save(youssef);
        assertThat(youssef).hasURL(sheet);
        org.assertj.core.api.Assertions.assertThat((String) youssef.evaluate("() => JSON.stringify(localStorage)"))
                .as("who saves erases their own draft only")
                .contains("Un jardin secret");
    }

    @Test
    void signingOutErasesTheDraftsOfWhoLeaves() {
        Page leaving = windows.open(DemoCast.ANNE_LISE, Screen.DESK);
        leaving.navigate(windows.address("/espace/compte"));
        leaving.locator("[name=givenName]").fill("Anne");
        leaving.navigate(windows.address("/espace"));
        leaving.getByRole(AriaRole.BUTTON, button("Se déconnecter")).first().click();
        assertThat(leaving).hasURL(windows.address("/"));
        org.assertj.core.api.Assertions.assertThat(leaving.evaluate("() => localStorage.length"))
                .isEqualTo(0);
    }

    @Test
    void aSessionThatEndsLosesNothing() {
        claire.locator("[name=objectives]").fill("Écrit trop longtemps");
        claire.context()
                .clearCookies(new com.microsoft.playwright.BrowserContext.ClearCookiesOptions().setName("maillage"));
        save(claire);
        assertThat(heading(claire)).hasText("Votre session a pris fin, rien n’est perdu");
        Axe.assertAccessible(claire);
        claire.locator("[name=email]").fill(DemoCast.email(DemoCast.CLAIRE));
        claire.locator("[name=password]").fill(DemoCast.PASSWORD);
        claire.locator("[name=password]").press("Enter");
        assertThat(claire.getByText("Écrit trop longtemps")).isVisible();
        Axe.assertAccessible(claire);
        claire.getByRole(AriaRole.BUTTON, button("Envoyer de nouveau")).click();
        assertThat(claire).hasURL(sheet);
        assertThat(claire.getByText("Écrit trop longtemps")).isVisible();
    }

    private void whenYoussefSaves(String title, String objectives) {
        youssef.navigate(sheet + "/modifier");
        youssef.locator("[name=title]").fill(title);
        youssef.locator("[name=objectives]").fill(objectives);
        save(youssef);
        assertThat(youssef).hasURL(sheet);
    }

    private static void save(Page page) {
        page.locator("main .form-bar .button").first().click();
    }

    private static Locator radios(Page page, String field) {
        return page.locator("[name='choice:" + field + "']");
    }

    private static Locator heading(Page page) {
        return page.locator("h1");
    }

    private static Page.GetByRoleOptions button(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
