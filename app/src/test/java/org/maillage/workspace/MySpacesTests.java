package org.maillage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DemoTest
class MySpacesTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DemoCast cast;

    @Test
    void youssefFindsBothHisConventions() {
        assertThat(page(DemoCast.YOUSSEF))
                .contains("Mes conventions", "Année 3 sur 4", "Année 2 sur 4")
                .contains("Vous coordonnez toute la convention.", "Vous lisez tout ce qui est ouvert aux partenaires.");
    }

    @Test
    void anneLiseReadsWhichThemesAreHers() {
        assertThat(page(DemoCast.ANNE_LISE))
                .contains("Ma convention", "Petite enfance", "Enfance")
                .doesNotContain("Jeunesse");
    }

    @Test
    void inesFindsWhatHerAssociationPilots() {
        assertThat(page(DemoCast.INES))
                .contains("Les actions de mon organisation", "/plan/actions/VS-04", "/plan/actions/VS-06", "En retard")
                .doesNotContain("/plan/actions/VS-05");
    }

    @Test
    void nadegeIsMemberOfNothing() {
        assertThat(page(DemoCast.NADEGE)).contains("membre d’aucune convention", "/administration");
    }

    @Test
    void aVisitorIsAskedToSignIn() {
        assertThat(mvc.perform(get("/espace"))).hasStatus3xxRedirection();
    }

    private String page(String name) {
        var answer = mvc.perform(get("/espace").with(cast.as(name)));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
