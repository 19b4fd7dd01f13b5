package org.maillage.diagnosis.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/// From the preparation of a workshop to its constats, by the pages alone.
@HouseTest
@Transactional
class WorkshopPagesTests {

    private static final String SPACE = "/espace/saint-aubin-2023-2026";
    private static final String HERE = SPACE + "/diagnostic/ateliers";

    @Autowired
    private Cast cast;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Workshops workshops;

    @Autowired
    private Ideas ideas;

    @Test
    void aRoomProposesIsReadChoosesAndItsWordsBecomeConstats() throws Exception {
        Workshop workshop = givenAWorkshop();
        String phone = path(workshop);
        assertThat(body(get(phone))).contains("pas encore ouvert");

        lead(workshop, "/propositions");
        Cookie known = openOn(phone);
        send(post(phone + "/propositions").cookie(known).param("wording", "Un bus le soir"));
        assertThat(body(get(HERE + "/" + workshop.id().value() + "/mur").with(cast.as(cast.odile))))
                .doesNotContain("Un bus le soir");

        String idea = ideas.list(workshop).getFirst().id().value().toString();
        send(post(HERE + "/" + workshop.id().value() + "/affichage")
                .with(cast.as(cast.claire))
                .param("one", idea));
        assertThat(body(get(HERE + "/" + workshop.id().value() + "/mur").with(cast.as(cast.odile))))
                .contains("Un bus le soir", "1 proposition");

        lead(workshop, "/choix");
        send(post(phone + "/choix").cookie(known).param("ideas", idea));
        lead(workshop, "/cloture");
        assertThat(body(get(phone)))
                .contains("terminé", "Un bus le soir", "Moins de 3 téléphones ont choisi")
                .doesNotContain("1\u00a0point");

        send(post(HERE + "/" + workshop.id().value() + "/constats")
                .with(cast.as(cast.claire))
                .param("ticked", idea)
                .param("kind", "OBSTACLE"));
        assertThat(body(get(SPACE + "/diagnostic/constats").with(cast.as(cast.odile))))
                .contains("Un bus le soir", "Participants de l’atelier");
    }

    @Test
    void aPhoneIsToldWhenTheRoomGoesOnAndOnlyThen() throws Exception {
        Workshop workshop = givenAWorkshop();
        lead(workshop, "/propositions");
        assertThat(mvc.perform(get(path(workshop)).param("vu", "PROPOSING"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(204);
        lead(workshop, "/choix");
        assertThat(body(get(path(workshop)).param("vu", "PROPOSING"))).contains("Choisir maintenant");
    }

    @Test
    void aPhoneOpensNoSessionAndKeepsItsSecretForThisWorkshopAlone() throws Exception {
        Workshop workshop = givenAWorkshop();
        lead(workshop, "/propositions");
        var answer = mvc.perform(get(path(workshop))).andReturn();

        assertThat(answer.getRequest().getSession(false)).isNull();
        Cookie cookie = Objects.requireNonNull(answer.getResponse().getCookie("atelier"));
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getPath()).isEqualTo(path(workshop));
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getMaxAge()).isBetween(1, 24 * 3600);
    }

    @Test
    void aWrongCodeLeadsToWhereOneTypesIt() throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(get("/atelier/bcdfgh")).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsString()).contains("Aucun atelier n’a ce code", "bcdfgh", "Code affiché");
        assertThat(body(get("/atelier"))).contains("Code affiché");
    }

    @Test
    void wrongCodesAreCounted() throws Exception {
        for (int tried = 0; tried < 40; tried++) {
            mvc.perform(get("/atelier/bcdfgh").with(from("203.0.113.7")));
        }
        MockHttpServletResponse answer = mvc.perform(get(path(givenAWorkshop())).with(from("203.0.113.7")))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(429);
    }

    @Test
    void theCodeIsReadInCapitalsAndInTwoHalves() throws Exception {
        Workshop workshop = givenAWorkshop();
        String spoken = Objects.requireNonNull(workshop.code()).spoken();
        for (String typed : java.util.List.of(
                spoken, spoken.toUpperCase(java.util.Locale.ROOT).replace('\u00a0', ' '))) {
            assertThat(mvc.perform(get("/atelier").param("code", typed))
                            .andReturn()
                            .getResponse()
                            .getRedirectedUrl())
                    .isEqualTo(path(workshop));
        }
    }

    @Test
    void anotherConventionHasNoSuchWorkshop() throws Exception {
        Workshop workshop = givenAWorkshop();
        String elsewhere = "/espace/" + cast.otherConvention.slug() + "/diagnostic/ateliers/"
                + workshop.id().value();
        assertThat(mvc.perform(get(elsewhere + "/mur").with(cast.as(cast.yann)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theWallSendsNothingWhenNothingChanged() throws Exception {
        Workshop workshop = givenAWorkshop();
        String wall = HERE + "/" + workshop.id().value() + "/mur";
        String shown = body(get(wall).with(cast.as(cast.claire)));
        String seen = shown.replaceFirst("(?s).*\\?vu=(\\w+).*", "$1");

        assertThat(mvc.perform(get(wall).param("vu", seen).with(cast.as(cast.claire)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(204);
        lead(workshop, "/propositions");
        assertThat(body(get(wall).param("vu", seen).with(cast.as(cast.claire)))).contains("Proposez");
    }

    @Test
    void whoOnlyReadsLeadsNothing() throws Exception {
        Workshop workshop = givenAWorkshop();
        assertThat(mvc.perform(get(HERE + "/" + workshop.id().value()).with(cast.as(cast.odile)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
        assertThat(body(get(HERE).with(cast.as(cast.odile)))).contains("/mur").doesNotContain("Nouvel atelier");
    }

    private Workshop givenAWorkshop() throws Exception {
        String address = send(post(HERE + "/nouveau")
                .with(cast.as(cast.claire))
                .param("title", "Parents du Port")
                .param("question", "Qu’est-ce qui vous manque le soir ?")
                .param("moderated", "true"));
        return workshops
                .findWorkshop(
                        cast.convention.id(),
                        new WorkshopId(java.util.UUID.fromString(address.substring(address.lastIndexOf('/') + 1))))
                .orElseThrow();
    }

    private void lead(Workshop workshop, String verb) throws Exception {
        send(post(HERE + "/" + workshop.id().value() + verb).with(cast.as(cast.claire)));
    }

    private Cookie openOn(String phone) throws Exception {
        return Objects.requireNonNull(
                mvc.perform(get(phone)).andReturn().getResponse().getCookie("atelier"));
    }

    private static String path(Workshop workshop) {
        return Objects.requireNonNull(workshop.code()).path();
    }

    private static org.springframework.test.web.servlet.request.RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }

    /// @return where it leads
    private String send(MockHttpServletRequestBuilder form) throws Exception {
        MockHttpServletResponse answer =
                mvc.perform(form.with(csrf())).andReturn().getResponse();
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(302);
        return String.valueOf(answer.getRedirectedUrl());
    }

    private String body(MockHttpServletRequestBuilder page) throws Exception {
        MockHttpServletResponse answer = mvc.perform(page).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString();
    }
}
