package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
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

/// Claire prepares a committee: from the filtered plan to the campaign, to what Fatou answers on her phone without
/// account, to the printed plan. What was written is taken out at the end: the demonstration is shared by all tests.
@DemoTest
class CampaignJourneyTests {

    private static final String PLAN = "/espace/" + DemoCast.ANGERS + "/plan?theme=PE";
    private static final String COMMITTEE = "Avant le comité du 9 décembre";
    private static final String NEWS = "La référente technique est recrutée.";
    private static final String FATOU = "fatou.diarrasse@demo.maillage.example";
    private static final String ERWAN = "erwan.madioux@demo.maillage.example";
    private static final Pattern ADDRESS = Pattern.compile("/m/\\S+");

    @LocalServerPort
    private int port;

    @Autowired
    private Mails mails;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void theDemonstrationIsSharedByAllTests() {
        for (String sql : List.of(
                "delete from partners.request_note where request_id in (%s)",
                "delete from partners.link where request_id in (%s)",
                "delete from partners.request where id in (%s)",
                "delete from partners.campaign where title = '" + COMMITTEE + "'",
                "delete from plan.note where body = '" + NEWS + "'")) {
            jdbc.sql(sql.formatted(
                            "select r.id from partners.request r join partners.campaign c on c.id = r.campaign_id "
                                    + "where c.title = '" + COMMITTEE + "'"))
                    .update();
        }
    }

    @Test
    void claireGoesFromTheFilteredPlanToThePrintedNews() {
        try (var windows = new DemoWindows(port)) {
            Page claire = windows.open(DemoCast.CLAIRE, Screen.DESK);
            claire.navigate(windows.address(PLAN));
            whenSheAsksTwoPeople(claire);
            String campaign = claire.url();

            whenFatouAnswersOnHerPhone(windows.open(DemoWindows.NOBODY, Screen.PHONE), windows);

            claire.navigate(campaign);
            thenSheReadsTheAnswer(claire);
            whenSheRemindsTheOther(claire);
            thenThePrintedPlanBearsTheMark(claire, windows);
            whenSheRevokesTheOther(claire, campaign);
            Page erwan = windows.open(DemoWindows.NOBODY, Screen.PHONE_AT_NIGHT);
            erwan.navigate(windows.address(linkTo(ERWAN)));
            assertThat(title(erwan)).hasText("Ce lien ne sert plus");
            look(erwan);
        }
    }

    private void whenSheAsksTwoPeople(Page page) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Demander des nouvelles de ces actions"))
                .click();
        page.getByLabel("Nom de la demande").fill(COMMITTEE);
        button(page, "Tout décocher").click();
        assertThat(page.getByLabel("Nom de la demande")).hasValue(COMMITTEE);
        button(page, "Relire les messages").click();
        assertThat(page.getByText("Cochez au moins une personne.").first()).isVisible();
        look(page);
        page.getByLabel("Erwan Madioux").check();
        page.getByLabel("Fatou Diarrasse").check();
        look(page);
        button(page, "Relire les messages").click();
        assertThat(title(page)).hasText("Relire avant d’envoyer");
        assertThat(page.locator(".letter")).hasCount(2);
        look(page);
        button(page, "Envoyer ces 2 messages").click();
        assertThat(title(page)).hasText(COMMITTEE);
        assertThat(page.getByText("0 réponse sur 2, 2 en attente")).isVisible();
        look(page);
    }

    private void whenFatouAnswersOnHerPhone(Page page, DemoWindows windows) {
        page.navigate(windows.address(linkTo(FATOU)));
        look(page);
        thenHerDraftLivesAsLongAsTheTab(page);
        var keyboard = new Keyboard(page);
        keyboard.write("Ce qui s’est passé", NEWS);
        keyboard.tabTo("Sans avis");
        page.keyboard().press("ArrowUp");
        assertThat(page.getByLabel("Bloquée")).isChecked();
        page.keyboard().press("ArrowUp");
        keyboard.follow("Envoyer ma réponse");
        assertThat(page.getByText("Merci")).isVisible();
        org.assertj.core.api.Assertions.assertThat(drafts(page, "sessionStorage"))
                .isEqualTo(0);
        assertThat(page.getByText(NEWS)).isVisible();
        look(page);
        keyboard.follow("Demander à un ou une collègue");
        look(page);
        keyboard.follow("Annuler");
        assertThat(page.getByText("Vous répondez au nom de")).containsText("Fatou Diarrasse");
    }

    private static void thenHerDraftLivesAsLongAsTheTab(Page page) {
        page.getByLabel("Ce qui s’est passé").fill("La référente");
        page.reload();
        assertThat(page.locator(".draft")).containsText("dans cet onglet");
        look(page);
        org.assertj.core.api.Assertions.assertThat(drafts(page, "localStorage")).isEqualTo(0);
        Page other = page.context().newPage();
        other.navigate(page.url());
        assertThat(other.getByText("Vous répondez au nom de")).isVisible();
        assertThat(other.locator(".draft")).hasCount(0);
        other.close();
    }

    private static Object drafts(Page page, String drawer) {
        return page.evaluate(
                "() => Object.keys(" + drawer + ").filter((key) => key.startsWith('maillage.draft')).length");
    }

    private static void thenSheReadsTheAnswer(Page page) {
        assertThat(page.getByText("1 réponse sur 2, 1 en attente")).isVisible();
        assertThat(page.getByText(NEWS)).isVisible();
        look(page);
    }

    private void whenSheRemindsTheOther(Page page) {
        page.getByText("Relancer la personne qui n’a pas répondu").click();
        assertThat(page.locator(".letter")).containsText("Bonjour Erwan");
        look(page);
        button(page, "Envoyer ce rappel").click();
        assertThat(page.getByText("Rappel envoyé.")).isVisible();
        assertThat(page.getByText("· relancé")).isVisible();
        assertThat(page.getByText("Relancer la personne")).hasCount(0);
    }

    private static void thenThePrintedPlanBearsTheMark(Page page, DemoWindows windows) {
        page.navigate(windows.address(PLAN));
        page.getByText("Exporter").click();
        page.getByText("Version à imprimer").click();
        Locator action = page.locator(".printed-action")
                .filter(new Locator.FilterOptions().setHasText("Micro-crèche à vocation d’insertion"));
        assertThat(action).containsText(NEWS);
        assertThat(action).containsText(Pattern.compile("20\\s+novembre\\s+2025.*en réponse à.*" + COMMITTEE));
        look(page);
    }

    private static void whenSheRevokesTheOther(Page page, String campaign) {
        page.navigate(campaign);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Révoquer le lien\u00a0: Erwan Madioux"))
                .click();
        assertThat(page.getByText("Lien révoqué").first()).isVisible();
    }

    /// The address in the latest letter to somebody.
    private String linkTo(String email) {
        return mails.listLatest(100).stream()
                .filter(mail -> mail.recipient().equals(email))
                .findFirst()
                .flatMap(mail ->
                        ADDRESS.matcher(String.valueOf(mail.body())).results().findFirst())
                .orElseThrow()
                .group();
    }

    private static void look(Page page) {
        Axe.assertAccessible(page);
        Axe.assertReflows(page);
    }

    private static Locator title(Page page) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
