package org.maillage.figures.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.base.Saved;
import org.maillage.figures.EditionChange;
import org.maillage.figures.EditionId;
import org.maillage.figures.Editions;
import org.maillage.figures.Fetching.Fetched;
import org.maillage.figures.FileProblem;
import org.maillage.figures.KeptEdition;
import org.maillage.figures.Scope;
import org.maillage.figures.Source;
import org.maillage.figures.catalogue.Catalogue;
import org.springframework.mock.env.MockEnvironment;

/// A server of this machine plays the institution: plain http is allowed there only.
class FetchingTests {

    private static final FetchLimits LIMITS = new FetchLimits(1_000_000, Duration.ofSeconds(1), Duration.ofSeconds(2));

    private final Source caf = new Catalogue().findSource("caf-iris").orElseThrow();
    private final ReceivedFiles received = new ReceivedFiles();
    private final CountDownLatch testEnds = new CountDownLatch(1);
    private HttpServer server;

    /// What was brought, nothing of it kept.
    private static final class ReceivedFiles implements Editions {

        private final List<Brought> files = new ArrayList<>();
        private final List<String> contents = new ArrayList<>();

        @Override
        public Outcome receive(Brought file, Scope scope) {
            files.add(file);
            contents.add(read(file.file()));
            return new Outcome.Refused(List.of(FileProblem.ofFile("Un essai.")), 0);
        }

        private static String read(Path file) {
            try {
                return java.nio.file.Files.readString(file);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        @Override
        public List<KeptEdition> listInForce() {
            return List.of();
        }

        @Override
        public List<KeptEdition> listWaiting() {
            return List.of();
        }

        @Override
        public Optional<KeptEdition> findEdition(EditionId id) {
            return Optional.empty();
        }

        @Override
        public EditionChange changeOf(EditionId id) {
            return new EditionChange(0, 0, 0, 0);
        }

        @Override
        public Saved show(EditionId id) {
            return Saved.DONE;
        }

        @Override
        public void discard(EditionId id) {}

        @Override
        public void withdraw(EditionId id) {}
    }

    @BeforeEach
    void anInstitutionPublishes() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/caf2023.csv", exchange -> answer(exchange, 200, "text/csv", "IRIS;A\n"));
        server.createContext("/vieille.csv", exchange -> redirect(exchange, "/caf2023.csv"));
        server.createContext("/dehors.csv", exchange -> redirect(exchange, "http://exemple.invalid/caf.csv"));
        server.createContext("/boucle.csv", exchange -> redirect(exchange, "/boucle.csv"));
        server.createContext("/page", exchange -> answer(exchange, 200, "text/html; charset=utf-8", "<!doctype html>"));
        server.createContext("/panne", exchange -> answer(exchange, 503, "text/plain", ""));
        server.createContext("/lourd.csv", exchange -> answer(exchange, 200, "text/csv", "x".repeat(1_500_000)));
        server.createContext("/muet.csv", exchange -> awaitEnd());
        server.createContext("/lent.csv", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('I');
            exchange.getResponseBody().flush();
            awaitEnd();
        });
        server.createContext("/court.csv", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('I');
            exchange.getResponseBody().flush();
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void theInstitutionCloses() {
        testEnds.countDown();
        server.stop(0);
    }

    @Test
    void bringsAFileWithItsNameAndItsAddress() {
        assertThat(fetch("/caf2023.csv")).isInstanceOf(Fetched.Received.class);
        assertThat(received.contents).containsExactly("IRIS;A\n");
        assertThat(received.files.getFirst().name()).isEqualTo("caf2023.csv");
        assertThat(received.files.getFirst().address()).isEqualTo(house() + "/caf2023.csv");
        assertThat(received.files.getFirst().file()).doesNotExist();
    }

    @Test
    void followsWhereTheInstitutionMovedAFile() {
        assertThat(fetch("/vieille.csv")).isInstanceOf(Fetched.Received.class);
        assertThat(received.contents).containsExactly("IRIS;A\n");
    }

    @Test
    void followsNobodyOutOfHttps() {
        assertThat(failure("/dehors.csv")).contains("n’est pas en https");
        assertThat(fetched("http://exemple.invalid/caf.csv")).contains("n’est pas en https");
        assertThat(fetched("file:///etc/passwd")).contains("n’est pas en https");
    }

    @Test
    void saysWhatIsWrongWithAnAddress() {
        assertThat(failure("/absent.csv")).contains("n’est plus à l’adresse", "404");
        assertThat(failure("/panne")).contains("refuse de donner le fichier", "503");
        assertThat(failure("/page")).contains("page web");
        assertThat(failure("/boucle.csv")).contains("sans fin");
        assertThat(fetched("pas une adresse")).contains("illisible");
    }

    @Test
    void stopsWhatIsTooHeavyTooSlowOrCut() {
        assertThat(failure("/lourd.csv")).contains("dépasse 1\u00a0Mo");
        assertThat(failure("/muet.csv")).contains("n’a pas répondu à temps");
        assertThat(failure("/lent.csv")).contains("trop lentement");
        assertThat(failure("/court.csv")).contains("a coupé avant la fin");
        assertThat(received.files).isEmpty();
    }

    @Test
    void saysThatTheInstanceIsOfflineAndTakesAFileInstead() {
        assertThat(fetched("https://serveur-qui-n-existe-pas.invalid/caf.csv"))
                .contains("injoignable", "déposez-le ici");
    }

    @Test
    void knowsAddressesByVariablesWithoutHyphens() {
        var environment =
                new MockEnvironment().withProperty("maillage.figures.addresses.cafiris", "https://exemple.fr/c.csv");
        assertThat(new Addresses(environment).has(caf)).isTrue();
        assertThat(new Addresses(new MockEnvironment()).has(caf)).isFalse();
    }

    private Fetched fetch(String path) {
        return from(house() + path);
    }

    private String failure(String path) {
        return fetched(house() + path);
    }

    private String fetched(String address) {
        return ((Fetched.Failed) from(address)).sentence();
    }

    private Fetched from(String address) {
        var environment = new MockEnvironment().withProperty("maillage.figures.addresses.caf-iris", address);
        return new FetchedEditions(new Addresses(environment), received, LIMITS).fetch(caf, Scope.FRANCE);
    }

    private String house() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void awaitEnd() {
        try {
            testEnds.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void redirect(HttpExchange exchange, String where) throws IOException {
        exchange.getResponseHeaders().add("Location", where);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
