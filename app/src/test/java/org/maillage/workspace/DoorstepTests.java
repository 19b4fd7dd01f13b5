package org.maillage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DemoTest
class DoorstepTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DemoCast cast;

    @Test
    void aVisitorReadsTheConventionsOfTheInstance() {
        assertThat(visited("/"))
                .contains("Convention territoriale globale d’Angers", "2023–2026")
                .contains("Convention territoriale globale du Val d’Ombrelle", "Se connecter");
    }

    @Test
    void aVisitorReadsNothingOfThePlans() {
        assertThat(visited("/")).doesNotContain("VS-04", "/espace/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/accessibilite", "/donnees-personnelles"})
    void aVisitorCostsNoSession(String path) {
        assertThat(mvc.perform(get(path)).getRequest().getSession(false)).isNull();
    }

    @Test
    void theAccessibilityDeclarationClaimsNothingBeforeAnAudit() {
        assertThat(visited("/accessibilite")).contains("Maillage est non conforme", "Défenseur des droits");
    }

    @Test
    void saysWhatIsKeptAboutPeople() {
        assertThat(visited("/donnees-personnelles")).contains("Maillage ne garde rien sur les familles");
    }

    @Test
    void whoIsSignedInIsLedToTheirSpace() {
        assertThat(mvc.perform(get("/").with(cast.as(DemoCast.CLAIRE))))
                .bodyText()
                .contains("Mon espace")
                .doesNotContain("Se connecter");
    }

    private String visited(String path) {
        var answer = mvc.perform(get(path));
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
