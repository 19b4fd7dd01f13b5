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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// /espace in a browser. Without script, Hélène follows an action and Théo answers what he is asked; both take back
/// what they wrote: the demonstration is shared by all tests.
@DemoTest
class MySpaceJourneyTests {

    private static final String FOLLOWED = "PE-01 ";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void heleneFollowsAnActionAndStops() {
        try (BrowserContext window = Browser.windowWithoutScript(Screen.PHONE_AT_NIGHT)) {
            Page page = signedIn(window, DemoCast.HELENE);
            assertThat(page.getByText("Vous ne suivez aucune action.")).isVisible();
            page.navigate(address("/espace/" + DemoCast.ANGERS + "/plan/actions/PE-01"));
            button(page, "Suivre").click();
            assertThat(page.getByText("Vous suivez cette action")).isVisible();
            page.navigate(address("/espace"));
            page.getByText(FOLLOWED).first().click();
            button(page, "Ne plus suivre").click();
            page.navigate(address("/espace"));
            assertThat(page.getByText("Vous ne suivez aucune action.")).isVisible();
        }
    }

    @Test
    void theoAnswersFromHisSpace() {
        String title = "Avant le conseil " + UUID.randomUUID();
        ask(title);
        try (BrowserContext window = Browser.windowWithoutScript(Screen.DESK)) {
            Page page = signedIn(window, DemoCast.THEO);
            assertThat(page.getByText(title)).isVisible();
            page.locator("li", new Page.LocatorOptions().setHasText(title))
                    .getByText("Donner des nouvelles")
                    .click();
            page.locator("[name=body]").fill("Rien de nouveau depuis la rentrée.");
            page.locator("main form:has([name=body]) button").first().click();
            assertThat(page.getByText("en réponse à «\u00a0" + title)).isVisible();
            page.navigate(address("/espace"));
            assertThat(page.getByText(title)).hasCount(0);
        } finally {
            forget(title);
        }
    }

    @Test
    void youssefComparesHisConventions() {
        for (Screen screen : Screen.all()) {
            try (BrowserContext window = Browser.window(screen)) {
                Page page = signedIn(window, DemoCast.YOUSSEF);
                look(page);
                Locator lines = page.locator("#portefeuille tbody th");
                assertThat(lines).hasCount(2);
                page.getByText("Convention", new Page.GetByTextOptions().setExact(true))
                        .click();
                page.waitForURL("**/espace?tri=convention");
                assertThat(page.getByText("Remettre d’abord")).isVisible();
                look(page);
            }
        }
    }

    private void ask(String title) {
        jdbc.sql("""
                        with asked as (
                          insert into partners.campaign (id, convention_id, title, answer_by, asked_by, asked_at)
                          select gen_random_uuid(), a.convention_id, ?, '2025-12-05',
                            (select id from accounts.person where email = ?), '2025-11-20 09:00+00'
                          from plan.action a join convention.convention c on c.id = a.convention_id
                          where c.slug = ? and a.code = 'PE-01' returning id, convention_id)
                        insert into partners.request (id, convention_id, campaign_id, action_id, person_id)
                        select gen_random_uuid(), asked.convention_id, asked.id, a.id,
                          (select id from accounts.person where email = ?)
                        from asked join plan.action a on a.convention_id = asked.convention_id and a.code = 'PE-01'
                        """)
                .params(title, DemoCast.email(DemoCast.CLAIRE), DemoCast.ANGERS, DemoCast.email(DemoCast.THEO))
                .update();
    }

    private void forget(String title) {
        jdbc.sql("""
                        update plan.note set deleted_at = now() where id in (
                          select rn.note_id from partners.request_note rn
                            join partners.request r on r.id = rn.request_id
                            join partners.campaign c on c.id = r.campaign_id
                          where c.title = ?)
                        """).param(title).update();
        jdbc.sql("""
                        update partners.request set ended_at = now(), ending = 'revoked' where campaign_id in (
                          select id from partners.campaign where title = ?)
                        """).param(title).update();
    }

    private static void look(Page page) {
        Axe.assertAccessible(page);
        Axe.assertReflows(page);
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
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

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
