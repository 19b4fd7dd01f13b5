package org.maillage.diagnosis.web.constats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.QueryCount;
import org.maillage.convention.TopicId;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatScene;
import org.maillage.diagnosis.Mergers;
import org.maillage.plan.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

/// The list of a convention whose partners have written much: two hundred constats, ten of them joined to others.
@HouseTest
@Import(ConstatScene.class)
@Transactional
class ConstatListTests {

    private static final String HERE = "/espace/saint-aubin-2023-2026/diagnostic/constats";

    @Autowired
    private Cast cast;

    @Autowired
    private ConstatScene scene;

    @Autowired
    private Mergers mergers;

    @Autowired
    private Topics topics;

    @Autowired
    private MockMvcTester mvc;

    private TopicId holidays;

    @BeforeEach
    void writeTwoHundred() {
        holidays = topics.add(cast.convention.id(), "vacances").orThrow();
        for (int i = 0; i < 200; i++) {
            ConstatId constat = i % 10 == 0
                    ? scene.about("Constat %03d".formatted(i), Set.of(holidays))
                    : scene.partners(
                            "Constat %03d".formatted(i), i % 2 == 0 ? cast.harbour.id() : cast.heightsQpv.id());
            if (i % 20 == 1) {
                mergers.join(cast.convention.id(), constat, 0, previous);
            }
            previous = constat;
        }
        scene.enjeuOn("Partir en vacances", previous);
    }

    private ConstatId previous;

    @Test
    void showsThemPageByPageWithTheirNumber() {
        String first = read("");
        assertThat(first).contains("190\u00a0constats, dont 189 sans enjeu", "page=2", "page=tout");
        assertThat(titles(first)).hasSize(25).startsWith("Constat 000");
        assertThat(titles(read("?page=8"))).hasSize(15).endsWith("Constat 199");
        assertThat(titles(read("?page=tout"))).hasSize(190);
    }

    @Test
    void findsByTopicAndKeepsTheFilterFromPageToPage() {
        assertThat(titles(read("?sujet=" + holidays.value()))).hasSize(20).allMatch(title -> title.endsWith("0"));
        assertThat(read("?sujet=" + holidays.value())).contains("Sujet : <b>vacances</b>", "20\u00a0constats sur 190");
        assertThat(read("?quartier=" + cast.harbour.slug()))
                .contains("quartier=" + cast.harbour.slug() + "&amp;page=2");
        assertThat(read("?sujet=nimporte")).doesNotContain("Filtres en cours");
    }

    @Test
    void saysWhenNothingAnswers() {
        assertThat(read("?q=introuvable"))
                .contains("Aucun constat ne répond à ces filtres.", "Retirer les filtres")
                .doesNotContain("export.ods");
    }

    @Test
    void aJoinedOneIsFoundByItsOwnWords() {
        assertThat(titles(read("?q=001"))).containsExactly("Constat 000");
        assertThat(read("?q=001")).contains("réunit 2 constats");
    }

    /// Who asks, their space, the territory, themes, topics, the list with its topics and enjeux; twice when some are
    /// left out, since the page says of how many.
    @ParameterizedTest
    @ValueSource(strings = {"", "?page=tout", "?theme=JE&quartier=le-port&q=constat", "?enjeu=sans"})
    void asksTheDatabaseAsOftenForTwoHundredAsForOne(String query) {
        assertThat(QueryCount.during(() -> read(query))).hasSizeLessThanOrEqualTo(14);
    }

    private String read(String query) {
        var answer = mvc.get().uri(HERE + query).with(cast.as(cast.odile)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static List<String> titles(String page) {
        return Pattern.compile("<th scope=\"row\" class=\"constat-title\">\\s*<a [^>]*>([^<]*)</a>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
