package org.maillage.convention.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.convention.MemberCard;
import org.maillage.convention.Members;
import org.maillage.convention.Parties;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/// The pages of the frame, asked as a browser would.
@HouseTest
@Transactional
class FramePagesTests {

    private static final String SPACE = "/espace/saint-aubin-2023-2026";

    @Autowired
    private MockMvc web;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Parties parties;

    @Autowired
    private Members members;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reglages",
                "/reglages/parties",
                "/reglages/themes",
                "/reglages/territoire",
                "/membres",
                "/journal",
                "/journal?personne=x&du=2025-01-01&au=hier",
                "/journal?du=-999999999-01-01&au=%2B999999999-12-31"
            })
    void letsEveryMemberRead(String inside) throws Exception {
        asked(get(SPACE + inside), cast.odile).andExpect(status().isOk());
        asked(get(SPACE + inside), cast.yann).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reglages/identite",
                "/reglages/signature",
                "/reglages/cloture",
                "/reglages/parties/nouvelle",
                "/reglages/themes/nouveau",
                "/reglages/themes/PE",
                "/reglages/territoire/quartiers/nouveau",
                "/membres/invitation"
            })
    void letsOnlyTheWholeCoordinationChange(String inside) throws Exception {
        asked(get(SPACE + inside), cast.claire).andExpect(status().isOk());
        asked(get(SPACE + inside), cast.lea).andExpect(status().isForbidden());
        asked(post(SPACE + inside), cast.odile).andExpect(status().isForbidden());
        asked(post(SPACE + inside), cast.claire)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Erreur : ")));
    }

    @Test
    void savesTheIdentityOnceAndShowsTheOtherWordsToWhoComesSecond() throws Exception {
        asked(identity("Convention de Saint-Aubin"), cast.claire).andExpect(redirectedUrl(SPACE + "/reglages"));
        asked(identity("Convention du Port"), cast.karim)
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("a enregistré «\u00a0Convention de Saint-Aubin\u00a0»")))
                .andExpect(content().string(containsString("Convention de Saint-Aubin")))
                .andExpect(content().string(containsString(">Convention du Port<")));
    }

    @Test
    void saysWhoRemovedWhatOneWasWritingOn() throws Exception {
        var party = parties.listOf(cast.convention.id()).getLast().id().value();
        var member = members.listOf(cast.convention.id()).stream()
                .filter(card -> card.name().equals(cast.odile.name()))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
        jdbc.sql("update convention.convention set status = 'preparation', signed_on = null where id = ?")
                .param(cast.convention.id().value())
                .update();
        asked(post(SPACE + "/reglages/parties/" + party + "/suppression"), cast.karim);
        asked(post(SPACE + "/reglages/themes/JE/suppression"), cast.karim);
        asked(post(SPACE + "/membres/" + member + "/retrait"), cast.karim);
        for (String gone : List.of("/reglages/parties/" + party, "/reglages/themes/JE", "/membres/" + member)) {
            asked(get(SPACE + gone), cast.claire)
                    .andExpect(status().isGone())
                    .andExpect(content().string(containsString("par ")))
                    .andExpect(content().string(containsString("/retablissement\"")));
            asked(get(SPACE + gone), cast.lea).andExpect(status().isForbidden());
            asked(get(SPACE + gone), cast.yann).andExpect(status().isNotFound());
        }
    }

    @Test
    void keepsWhatWasTypedInARefusedForm() throws Exception {
        asked(
                        post(SPACE + "/reglages/identite")
                                .param("title", "Intitulé gardé")
                                .param("startsOn", "2023-02-30"),
                        cast.claire)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("value=\"Intitulé gardé\"")))
                .andExpect(content().string(containsString("Cette date n’existe pas")));
    }

    @Test
    void addsAPartyByTheNameOfAnOrganisationNobodyKnows() throws Exception {
        asked(
                        post(SPACE + "/reglages/parties/nouvelle")
                                .param("organisation", "Commune d’Orvelle")
                                .param("side", "LOCAL"),
                        cast.claire)
                .andExpect(redirectedUrl(SPACE + "/reglages/parties"));
        asked(get(SPACE + "/reglages/parties"), cast.odile)
                .andExpect(content().string(containsString("Commune d’Orvelle")));
    }

    @Test
    void findsNothingOfAnotherConvention() throws Exception {
        var party = parties.listOf(cast.otherConvention.id()).getFirst().id().value();
        MemberCard yann = members.listOf(cast.otherConvention.id()).getFirst();
        asked(get(SPACE + "/reglages/parties/" + party), cast.claire).andExpect(status().isNotFound());
        asked(post(SPACE + "/reglages/parties/" + party + "/suppression"), cast.claire)
                .andExpect(status().isNotFound());
        asked(get(SPACE + "/membres/" + yann.id().value()), cast.claire).andExpect(status().isNotFound());
        asked(post(SPACE + "/membres/" + yann.id().value() + "/retrait"), cast.claire)
                .andExpect(status().isNotFound());
        asked(get("/espace/val-d-erdre-2024-2027/membres"), cast.claire).andExpect(status().isNotFound());
    }

    @Test
    void showsEmailsToCoordinatorsOnly() throws Exception {
        asked(get(SPACE + "/membres"), cast.lea)
                .andExpect(content().string(containsString("odile@saint-aubin.example")));
        asked(get(SPACE + "/membres"), cast.amadou)
                .andExpect(content().string(not(containsString("odile@saint-aubin.example"))));
    }

    @Test
    void invitesSomebodyNew() throws Exception {
        asked(invitation("solenne@orvelle.example"), cast.claire).andExpect(redirectedUrl(SPACE + "/membres"));
        asked(get(SPACE + "/membres"), cast.odile)
                .andExpect(content().string(containsString("Solenne Aubrière")))
                .andExpect(content().string(containsString("invitation sans réponse")));
    }

    @Test
    void invitesNobodyTwice() throws Exception {
        asked(invitation("odile@saint-aubin.example"), cast.claire)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("déjà membre")));
    }

    @Test
    void addsAQuartierButLetsOnlyTheAdministrationRename() throws Exception {
        asked(post(SPACE + "/reglages/territoire/quartiers/nouveau").param("name", "Les Remparts"), cast.claire)
                .andExpect(redirectedUrl(SPACE + "/reglages/territoire"));
        asked(get(SPACE + "/reglages/territoire"), cast.odile)
                .andExpect(content().string(containsString("Les Remparts")));
        asked(get(SPACE + "/reglages/territoire/port/nom"), cast.claire).andExpect(status().isForbidden());
    }

    @Test
    void beginsAConventionWithItsFirstCoordinator() throws Exception {
        asked(get("/administration/conventions"), cast.claire).andExpect(status().isForbidden());
        asked(creation("49307"), cast.nadia).andExpect(redirectedUrl("/administration/conventions"));
        asked(get("/administration/conventions"), cast.nadia)
                .andExpect(content().string(containsString("/espace/orvelle-2026-2029")));
    }

    @Test
    void asksForTheOfficialCodeOfANewTerritory() throws Exception {
        asked(creation("123"), cast.nadia)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("code Insee")));
    }

    private static MockHttpServletRequestBuilder identity(String title) {
        return post(SPACE + "/reglages/identite")
                .param("title", title)
                .param("shortTitle", "CTG")
                .param("startsOn", "2023-01-01")
                .param("endsOn", "2026-12-31")
                .param("version", "0");
    }

    private static MockHttpServletRequestBuilder invitation(String email) {
        return post(SPACE + "/membres/invitation")
                .param("givenName", "Solenne")
                .param("familyName", "Aubrière")
                .param("email", email)
                .param("organisation", "Mairie d’Orvelle")
                .param("role", "READER");
    }

    private static MockHttpServletRequestBuilder creation(String insee) {
        return post("/administration/conventions/nouvelle")
                .param("title", "Convention d’Orvelle")
                .param("shortTitle", "CTG d’Orvelle")
                .param("territory", "nouvelle-commune")
                .param("territoryName", "Orvelle")
                .param("territoryCode", insee)
                .param("startsOn", "2026-01-01")
                .param("endsOn", "2029-12-31")
                .param("themes", "YOUTH")
                .param("givenName", "Jeanne")
                .param("familyName", "Marsaulet")
                .param("email", "jeanne@orvelle.example");
    }

    private ResultActions asked(MockHttpServletRequestBuilder request, Person person) throws Exception {
        return web.perform(request.with(cast.as(person)).with(csrf()));
    }
}
