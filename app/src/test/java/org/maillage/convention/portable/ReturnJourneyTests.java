package org.maillage.convention.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.convention.Conventions;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// From the button that takes a convention away to the one that takes it out of the instance it was brought to.
@DemoTest
@Transactional
class ReturnJourneyTests {

    private static final String HERE = "/administration/conventions/rapporter";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private DemoCast cast;

    @Autowired
    private Conventions conventions;

    @BeforeEach
    void grow() {
        new GrownConvention(house).grow();
    }

    @Test
    void goesFromTheCoordinationToTheAdministrationAndBack() {
        byte[] file = whenClaireTakesTheConventionAway();
        String page = whenNadegeHandsItIn(file);
        thenThePageSays(page, "Cette convention est déjà sur cette instance", "état figé", "Rapporter comme une copie");
        whenNadegeBringsItBack(page);
        thenThePageSays(page, "La convention est là, à l’adresse /espace/le-retour");
        post(page + "/retrait");
        thenThePageSays(page, "a été retirée");
        assertThat(conventions.findBySlug("le-retour")).isEmpty();
    }

    @Test
    void forgetsAFileThatIsGivenUp() {
        String page = whenNadegeHandsItIn(whenClaireTakesTheConventionAway());
        post(page + "/abandon");
        assertThat(get(page)).hasStatus(404);
    }

    private byte[] whenClaireTakesTheConventionAway() {
        MvcTestResult answer = mvc.post()
                .uri("/espace/" + DemoCast.ANGERS + "/reglages/emporter")
                .with(cast.as(DemoCast.CLAIRE))
                .with(csrf())
                .exchange();
        assertThat(answer)
                .hasStatusOk()
                .headers()
                .hasValue("Content-Disposition", "attachment; filename=\"angers-2023-2026_convention_2025-11-20.zip\"");
        return answer.getResponse().getContentAsByteArray();
    }

    private String whenNadegeHandsItIn(byte[] file) {
        MvcTestResult answer = mvc.post()
                .uri(HERE)
                .multipart()
                .file(new MockMultipartFile("file", "angers.zip", "application/zip", file))
                .with(cast.as(DemoCast.NADEGE))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private void whenNadegeBringsItBack(String page) {
        assertThat(mvc.post()
                        .uri(page)
                        .with(cast.as(DemoCast.NADEGE))
                        .with(csrf())
                        .param("slug", "le-retour")
                        .param("email", DemoCast.email(DemoCast.GWENOLA))
                        .param("givenName", "Gwénola")
                        .param("familyName", "Sauvageot"))
                .hasRedirectedUrl(page);
    }

    private void thenThePageSays(String page, String... words) {
        assertThat(get(page)).hasStatusOk().bodyText().contains(words);
    }

    private MvcTestResult get(String page) {
        return mvc.get().uri(page).with(cast.as(DemoCast.NADEGE)).exchange();
    }

    private void post(String action) {
        assertThat(mvc.post().uri(action).with(cast.as(DemoCast.NADEGE)).with(csrf()))
                .hasStatus3xxRedirection();
    }
}
