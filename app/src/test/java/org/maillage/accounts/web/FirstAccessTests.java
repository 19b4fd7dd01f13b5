package org.maillage.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.maillage.HouseDatabase;
import org.maillage.PlainBrowser;
import org.maillage.accounts.Accounts;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/// An instance that starts for the first time: nobody is known.
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "logging.level.maillage.console=INFO")
@ContextConfiguration(initializers = HouseDatabase.class)
@ExtendWith(OutputCaptureExtension.class)
class FirstAccessTests {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+(/premier-acces/\\S+)");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private People people;

    @Test
    void leadsFromTheTerminalToTheFirstAdministrator(CapturedOutput terminal) {
        Matcher printed = ADDRESS.matcher(terminal.getAll());
        assertThat(printed.find()).as("an address is printed").isTrue();
        String link = printed.group(1);
        var browser = new PlainBrowser(port);
        assertThat(browser.open("/premier-acces/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);

        browser.open(link);
        HttpResponse<String> incomplete = open(browser, link, "court");
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(incomplete.body()).contains("au moins 12 caractères").contains("value=\"Nadia\"");

        assertThat(open(browser, link, "un bateau entre au port").body()).contains("L’instance est à vous");
        Person nadia = people.findByEmail("nadia@saint-aubin.example").orElseThrow();
        assertThat(accounts.isAdministrator(nadia.id())).isTrue();
        assertThat(browser.open(link).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> open(PlainBrowser browser, String link, String password) {
        return browser.submit(
                link,
                Map.of(
                        "givenName", "Nadia",
                        "familyName", "Ferrand",
                        "email", "nadia@saint-aubin.example",
                        "organisation", "Ville de Saint-Aubin",
                        "password", password,
                        "again", password));
    }
}
