package org.maillage.diagnosis.web.editions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.figures.Editions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// The button that fetches an edition, on a house whose operator has set two addresses.
@HouseTest
@Transactional
class FetchTests {

    private static final String HERE = "/espace/saint-aubin-2023-2026/diagnostic/sources";
    private static final HttpServer INSTITUTION = institution();

    @Autowired
    private Cast cast;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Editions editions;

    @DynamicPropertySource
    static void theOperatorSetsAddresses(DynamicPropertyRegistry properties) {
        String house = "http://127.0.0.1:" + INSTITUTION.getAddress().getPort();
        properties.add("maillage.figures.addresses.caf-iris", () -> house + "/caf_IRIS_2023.csv");
        properties.add("maillage.figures.addresses.filosofi-iris", () -> house + "/absent.csv");
    }

    @AfterAll
    static void theInstitutionCloses() {
        INSTITUTION.stop(0);
    }

    @Test
    void theCoordinationFetchesAnEditionAndLooksAtItFirst() {
        assertThat(page(cast.claire)).contains("Aller chercher la dernière édition", "/caf-iris/recherche");
        MvcTestResult answer = fetch(cast.claire, "caf-iris");
        var waiting = editions.listWaiting().getFirst();
        assertThat(answer)
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(HERE + "/" + waiting.id().value());
        assertThat(waiting.year()).isEqualTo(2023);
        assertThat(waiting.address()).endsWith("/caf_IRIS_2023.csv");
    }

    @Test
    void saysWhyNothingCouldBeFetched() {
        assertThat(fetch(cast.claire, "filosofi-iris"))
                .hasStatus(422)
                .bodyText()
                .contains("n’est plus à l’adresse");
    }

    @Test
    void nobodyElseFetches() {
        assertThat(page(cast.odile)).doesNotContain("Aller chercher");
        assertThat(fetch(cast.odile, "caf-iris")).hasStatus(403);
        assertThat(fetch(cast.claire, "recensement-iris")).hasStatus(404);
    }

    private MvcTestResult fetch(Person person, String source) {
        return mvc.post()
                .uri(HERE + "/" + source + "/recherche")
                .with(cast.as(person))
                .with(csrf())
                .exchange();
    }

    private String page(Person person) {
        try {
            return mvc.get()
                    .uri(HERE)
                    .with(cast.as(person))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static HttpServer institution() {
        try {
            byte[] content = Files.readAllBytes(Path.of(
                    System.getProperty("maillage.root"),
                    "app/src/test/resources/figures/never-seen/caf_IRIS_2023.csv"));
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/caf_IRIS_2023.csv", exchange -> {
                exchange.sendResponseHeaders(200, content.length);
                exchange.getResponseBody().write(content);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
