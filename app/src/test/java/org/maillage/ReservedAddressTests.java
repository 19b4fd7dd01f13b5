package org.maillage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// No convention takes a word that stands in an address where others have theirs: one of the two could not be reached.
@HouseTest
@Transactional
class ReservedAddressTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    static Stream<String> wordsOfTheHouse() {
        return Stream.concat(Route.readAll().stream().map(Route::path), Stream.of("/deconnexion", "/assets/style"))
                .map(path -> path.replaceFirst("^/espace/", "/").split("/"))
                .filter(words -> words.length > 1)
                .map(words -> words[1])
                .filter(word -> word.matches("[a-z0-9-]+"))
                .distinct();
    }

    @ParameterizedTest
    @MethodSource("wordsOfTheHouse")
    void refusesTheAddressOfAPage(String word) {
        assertThat(begin(word)).hasStatus(422).bodyText().contains("L’adresse « " + word + " » est déjà prise");
    }

    @Test
    void takesAnyOther() {
        assertThat(begin("saint-aubin-2027-2030")).hasStatus3xxRedirection();
    }

    private MvcTestResult begin(String slug) {
        return mvc.post()
                .uri("/administration/conventions/nouvelle")
                .with(cast.as(cast.nadia))
                .with(csrf())
                .param("title", "Convention territoriale globale de Saint-Aubin")
                .param("shortTitle", "CTG de Saint-Aubin")
                .param("slug", slug)
                .param("territory", cast.saintAubin.slug())
                .param("startsOn", "2027-01-01")
                .param("endsOn", "2030-12-31")
                .param("givenName", "Claire")
                .param("familyName", "Aubry")
                .param("email", "claire@saint-aubin.example")
                .exchange();
    }
}
