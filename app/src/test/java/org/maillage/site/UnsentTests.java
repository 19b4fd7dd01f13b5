package org.maillage.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class UnsentTests {

    @Test
    void keepsWhatAFormHolds() {
        Unsent unsent = Unsent.of(sent("/espace/a/plan", "title", "Ludothèque", "version", "3", "_csrf", "jeton"))
                .orElseThrow();
        assertThat(unsent.fields())
                .containsExactlyInAnyOrder(new Unsent.Hidden("title", "Ludothèque"), new Unsent.Hidden("version", "3"));
        var next = new MockHttpServletRequest();
        unsent.carried().forEach(hidden -> next.setParameter(hidden.name(), hidden.value()));
        assertThat(Unsent.carriedBy(next)).contains(unsent);
    }

    @Test
    void saysOnlyTheWordsThatWereTyped() {
        FormValues opened =
                new FormValues(java.util.Map.of("title", List.of("Ludothèque"), "progress", List.of("PLANNED")));
        Unsent unsent = Unsent.of(sent(
                        "/espace/a/plan",
                        "title",
                        "Ludothèque",
                        "body",
                        "Une ligne\r\nune autre",
                        "progress",
                        "ONGOING",
                        "place",
                        "PMI",
                        "version",
                        "3",
                        "areas",
                        "2aec6730-e4df-46d7-b11d-45b5eb2d0a87",
                        "startsOn",
                        "2025-11-20",
                        "opened",
                        opened.written()))
                .orElseThrow();
        assertThat(unsent.words()).containsExactlyInAnyOrder("Une ligne\nune autre", "PMI", "20\u00a0novembre 2025");
    }

    @Test
    void leadsNowhereElse() {
        assertThat(Unsent.of(sent("/connexion", "email", "zoe@saint-aubin.example")))
                .isEmpty();
        var forged = new MockHttpServletRequest();
        forged.setParameter("unsent", "title=x");
        for (String address : List.of(
                "https://ailleurs.example/espace/", "//ailleurs.example/m/x", "javascript:alert(1)", "/connexion")) {
            forged.setParameter("unsentTo", address);
            assertThat(Unsent.carriedBy(forged)).as(address).isEmpty();
        }
    }

    @Test
    void carriesNothingOfAFormThatHoldsAPassword() throws IOException {
        assertThat(Unsent.of(sent("/espace/compte/mot-de-passe", "current", "un", "password", "deux", "again", "deux")))
                .isEmpty();
        assertThat(Unsent.of(sent("/espace/compte/cles/nouvelle", "name", "Téléphone", "current", "un")))
                .isEmpty();
        // These have a field of one of the names that are secret; a new one is looked at before it enters this list.
        Path templates = Path.of(System.getProperty("maillage.root"), "app/src/main/jte");
        try (var files = Files.walk(templates)) {
            assertThat(files.filter(Files::isRegularFile).filter(UnsentTests::asksForAPassword))
                    .extracting(file -> file.getFileName().toString())
                    .containsExactlyInAnyOrder("sign-in.jte", "password.jte", "password-fields.jte", "new-passkey.jte");
        }
    }

    private static boolean asksForAPassword(Path template) {
        try {
            return Files.readString(template).contains("type = \"password\"");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static MockHttpServletRequest sent(String address, String... fields) {
        var request = new MockHttpServletRequest("POST", address);
        for (int i = 0; i < fields.length; i += 2) {
            request.addParameter(fields[i], fields[i + 1]);
        }
        return request;
    }
}
