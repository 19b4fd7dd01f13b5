package org.maillage.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.passkeys.Passkeys;
import org.maillage.base.mail.Mails;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.maillage.journeys.Browser.Screen;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Théo adds a passkey on his computer, enters with it, adds another on his phone, and loses the first.
@DemoTest
class PasskeyJourneyTests {

    private static final String ENTER = "Se connecter avec une clé d’accès";

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Passkeys passkeys;

    @Autowired
    private Mails mails;

    @AfterEach
    void theDemonstrationIsSharedByAllTests() {
        passkeys.removeAll(
                accounts.findOpen(DemoCast.email(DemoCast.THEO)).orElseThrow().person());
    }

    @Test
    void theoEntersWithAPasskeyUntilHeRemovesIt() {
        try (BrowserContext office = Browser.window(Screen.DESK);
                BrowserContext pocket = Browser.window(Screen.PHONE)) {
            Page computer = office.newPage();
            var inTheComputer = new Authenticator(computer);
            signInByPassword(computer);
            addPasskey(computer, inTheComputer, "Ordinateur du bureau");
            assertTold("Ordinateur du bureau", "peut maintenant ouvrir votre compte");

            signOut(computer);
            signInByPasskey(computer, inTheComputer);
            computer.navigate(address("/espace/compte"));
            assertThat(row(computer, "Ordinateur du bureau")).containsText("aujourd’hui");

            Page phone = pocket.newPage();
            signInByPassword(phone);
            addPasskey(phone, new Authenticator(phone), "Mon téléphone");
            removePasskey(phone, "Ordinateur du bureau");
            assertTold("Ordinateur du bureau", "Retiré de votre compte");
            assertThat(row(phone, "Mon téléphone")).isVisible();

            computer.navigate(address("/espace/compte"));
            assertThat(computer).hasURL(Pattern.compile("/connexion$"));
            inTheComputer.answers(true);
            button(computer, ENTER).click();
            assertThat(computer.getByText("n’ouvre aucun compte ici")).isVisible();
        }
    }

    @Test
    void withoutScriptThePasswordRemainsAndNothingElseShows() {
        try (BrowserContext window = Browser.windowWithoutScript(Screen.DESK)) {
            Page page = window.newPage();
            page.navigate(address("/connexion"));
            assertThat(page.getByText(ENTER)).isHidden();
            signInByPassword(page);
            page.navigate(address("/espace/compte/cles/nouvelle"));
            assertThat(page.getByText("Ce navigateur ne sait pas créer de clé d’accès"))
                    .isVisible();
        }
    }

    private void signInByPassword(Page page) {
        page.navigate(address("/connexion"));
        page.locator("[name=email]").fill(DemoCast.email(DemoCast.THEO));
        page.locator("[name=password]").fill(DemoCast.PASSWORD);
        page.locator("[name=password]").press("Enter");
        assertThat(page).hasURL(Pattern.compile("/espace$"));
    }

    private void addPasskey(Page page, Authenticator device, String name) {
        page.navigate(address("/espace/compte"));
        page.getByText("Ajouter une clé d’accès").click();
        page.getByLabel("Son nom").fill(name);
        Axe.assertAccessible(page);
        Axe.assertReflows(page);
        device.answers(true);
        button(page, "Créer la clé d’accès").click();
        assertThat(page.getByText("elle ouvre votre compte")).isVisible();
        device.answers(false);
        assertThat(row(page, name)).containsText("jamais");
        Axe.assertAccessible(page);
        Axe.assertReflows(page);
    }

    private void signOut(Page page) {
        button(page, "Se déconnecter").first().click();
        page.navigate(address("/connexion"));
    }

    private void signInByPasskey(Page page, Authenticator device) {
        assertThat(button(page, ENTER)).isVisible();
        Axe.assertAccessible(page);
        device.answers(true);
        button(page, ENTER).click();
        assertThat(page).hasURL(Pattern.compile("/espace$"));
        device.answers(false);
    }

    private void removePasskey(Page page, String name) {
        page.navigate(address("/espace/compte"));
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)).click();
        page.getByText("Retirer la clé d’accès").click();
        Axe.assertAccessible(page);
        Axe.assertReflows(page);
        button(page, "Retirer").last().click();
        assertThat(page.getByText("est retirée")).isVisible();
    }

    private void assertTold(String name, String words) {
        Assertions.assertThat(mails.listLatest(1).getFirst())
                .satisfies(mail -> Assertions.assertThat(mail.recipient()).isEqualTo(DemoCast.email(DemoCast.THEO)))
                .satisfies(mail -> Assertions.assertThat(mail.body()).contains(name, words));
    }

    private static Locator button(Page page, String label) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private static Locator row(Page page, String name) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(name));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
