package org.maillage.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.diagnosis.ConstatScene.COORDINATION;
import static org.maillage.diagnosis.ConstatScene.PARTNERS;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.TopicId;
import org.maillage.plan.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Import(ConstatScene.class)
@Transactional
class ConstatsTests {

    private static final String HERE = "/espace/saint-aubin-2023-2026/diagnostic/constats";

    @Autowired
    private Cast cast;

    @Autowired
    private ConstatScene scene;

    @Autowired
    private Constats constats;

    @Autowired
    private Topics topics;

    @Autowired
    private MockMvc mvc;

    @Test
    void aPartnerWritesWhatTheyObserveAndFindsItInTheList() throws Exception {
        MockHttpServletResponse answer = mvc.perform(post(HERE + "/nouveau")
                        .with(cast.as(cast.amadou))
                        .with(csrf())
                        .param("title", "Peu de places le mercredi")
                        .param("kind", "NEED")
                        .param("theme", cast.youth.id().value().toString())
                        .param("areas", cast.harbour.id().value().toString())
                        .param("audiences", "FAMILIES")
                        .param("observedBy", "Les Quatre Vents")
                        .param("visibility", "PARTNERS"))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);

        assertThat(read(cast.odile, HERE))
                .contains("Peu de places le mercredi", "Le Port", "familles", "sans enjeu", "Les Quatre Vents");
        assertThat(read(cast.odile, String.valueOf(answer.getRedirectedUrl())))
                .contains("Peu de places le mercredi", "aucun enjeu encore")
                .doesNotContain("Modifier");
    }

    @Test
    void aConstatSaysWhatItIsAndWhat() throws Exception {
        MockHttpServletResponse answer = mvc.perform(post(HERE + "/nouveau")
                        .with(cast.as(cast.amadou))
                        .with(csrf())
                        .param("title", " "))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Écrivez ce qui est observé", "Dites si c’est une force");
    }

    @Test
    void isSortedByTheTopicsOfThePlanFromItsFormToItsSheet() throws Exception {
        TopicId holidays = topics.add(cast.convention.id(), "vacances").orThrow();
        assertThat(read(cast.amadou, HERE + "/nouveau")).contains("Sujets", "vacances");
        ConstatId constat = scene.about("Peu de départs", Set.of(holidays));

        assertThat(read(cast.odile, HERE)).contains("<span>vacances</span>");
        assertThat(read(cast.odile, "/espace/saint-aubin-2023-2026" + constat.path()))
                .containsSubsequence("Sujet", "vacances");
        assertThat(read(cast.odile, HERE + "?q=VACANCES depart")).contains("Peu de départs");
        assertThat(read(cast.odile, "/espace/saint-aubin-2023-2026/plan/listes"))
                .contains("/diagnostic/constats?sujet=" + holidays.value(), "1\u00a0constat");
        topics.remove(cast.convention.id(), holidays, 0);
        assertThat(read(cast.odile, HERE)).doesNotContain("vacances");
        topics.restore(cast.convention.id(), holidays);
        assertThat(read(cast.odile, HERE)).contains("vacances");
    }

    @Test
    void aFigureSaysAtOnceAllThatItLacks() throws Exception {
        ConstatId constat = scene.partners("Peu de départs");
        MockHttpServletResponse answer = mvc.perform(
                        post("/espace/saint-aubin-2023-2026" + constat.path() + "/chiffres/nouveau")
                                .with(cast.as(cast.amadou))
                                .with(csrf())
                                .param("year", "2026"))
                .andReturn()
                .getResponse();

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString())
                .contains("Dites ce que compte ce chiffre.", "avec son unité", "2025 au plus", "Dites d’où vient");
    }

    @Test
    void noTopicIsTakenFromElsewhere() {
        ConstatDraft forged = ConstatScene.draft(
                        "Peu de départs", cast.youth, new ConstatDraft.SeenBy(Visibility.PARTNERS, null))
                .about(Set.of(new TopicId(UUID.randomUUID())));

        assertThat(constats.create(cast.convention.id(), new ConstatId(UUID.randomUUID()), null, forged))
                .isEqualTo(new Saved.Refused("topics", "Un des sujets n’est pas, ou plus, dans la convention."));
    }

    @Test
    void anEnjeuStandsOnConstatsAndBothSaySo() throws Exception {
        ConstatId constat = scene.partners("Peu de places le mercredi");
        scene.enjeuOn("Accueillir le mercredi", constat);

        assertThat(read(cast.odile, "/espace/saint-aubin-2023-2026" + constat.path()))
                .contains("Accueillir le mercredi");
        assertThat(read(cast.odile, "/espace/saint-aubin-2023-2026/plan/enjeux"))
                .contains("Peu de places le mercredi");
        assertThat(read(cast.odile, HERE + "?enjeu=avec")).contains("Peu de places le mercredi");
        assertThat(read(cast.odile, HERE + "?enjeu=sans")).doesNotContain("Peu de places le mercredi");
    }

    @Test
    void theFormOfAnEnjeuOpensOnTheConstatItIsMadeFrom() throws Exception {
        ConstatId constat = scene.partners("Peu de places le mercredi");
        String form = read(cast.claire, "/espace/saint-aubin-2023-2026/plan/enjeux/nouveau?constat=" + constat.value());

        assertThat(form).containsPattern("value=\"" + constat.value() + "\"[^>]*checked");
    }

    @Test
    void whatIsHiddenIsNeitherListedNorCounted() {
        scene.partners("Connu de tous");
        scene.coordinators("Connu de la coordination");

        assertThat(titles(PARTNERS, ConstatFilter.ALL)).containsExactly("Connu de tous");
        assertThat(constats.count(cast.convention.id(), PARTNERS)).isOne();
        assertThat(constats.count(cast.convention.id(), COORDINATION)).isEqualTo(2);
    }

    @Test
    void filtersByWordsWhateverTheirAccentsByPlaceAndByAudience() {
        scene.partners("Des horaires décalés", cast.heightsQpv.id());
        scene.partners("Un bus le soir", cast.harbour.id());

        assertThat(titles(PARTNERS, filter("DECALES", Set.of(), null))).containsExactly("Des horaires décalés");
        assertThat(titles(PARTNERS, filter("", Set.of(cast.heights.id(), cast.heightsQpv.id()), null)))
                .containsExactly("Des horaires décalés");
        assertThat(titles(PARTNERS, filter("", Set.of(), Audience.DISABILITY))).isEmpty();
    }

    @Test
    void overAVersionThatIsNotTheLatestNothingIsWritten() {
        ConstatId constat = scene.partners("Tel quel");
        ConstatDraft other =
                ConstatScene.draft("Autrement", cast.youth, new ConstatDraft.SeenBy(Visibility.PARTNERS, null));

        assertThat(constats.save(cast.convention.id(), constat, 0, other)).isEqualTo(Saved.DONE);
        assertThat(constats.save(cast.convention.id(), constat, 0, other)).isInstanceOf(Saved.ChangedMeanwhile.class);
    }

    @Test
    void whatIsRemovedComesBackWithItsPlaces() {
        ConstatId constat = scene.partners("Retiré puis rétabli", cast.harbour.id());
        constats.remove(cast.convention.id(), constat, 0);
        assertThat(titles(PARTNERS, ConstatFilter.ALL)).isEmpty();

        constats.restore(cast.convention.id(), constat);
        assertThat(constats.list(cast.convention.id(), PARTNERS, ConstatFilter.ALL)
                        .getFirst()
                        .kept()
                        .content()
                        .areas())
                .containsExactly(cast.harbour.id());
    }

    private List<String> titles(org.maillage.base.Sight sight, ConstatFilter filter) {
        return constats.list(cast.convention.id(), sight, filter).stream()
                .map(group -> group.kept().title())
                .toList();
    }

    private static ConstatFilter filter(
            String words,
            Set<org.maillage.territory.AreaId> areas,
            @org.jspecify.annotations.Nullable Audience audience) {
        return new ConstatFilter(words, null, null, null, areas, audience);
    }

    private String read(Person person, String address) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get(address).with(cast.as(person))).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
