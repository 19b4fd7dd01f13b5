package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.RowState;
import org.maillage.site.Flash;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// What is decided of many cells on their page, and the models that the page of imports leads to.
@HouseTest
@Transactional
class KeptCellsPageTests {

    private static final String[][] SHEET = {
        {"Titre de l'action", "Statut"},
        {"Ouvrir une ludothèque", "en vacances"},
        {"Tenir une permanence", "en congé"}
    };

    @Autowired
    private AutowireCapableBeanFactory beans;

    private PlanImports files;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Cast cast;

    @BeforeEach
    void open() {
        files = beans.createBean(PlanImports.class);
    }

    @Test
    void keepsCellsAndOffersTheWayBack() {
        IntakeFile file = files.stage(SHEET);
        String page = home() + "/" + file.id().value() + "/cases";
        assertThat(get(page))
                .bodyText()
                .contains("2\u00a0cases dans 2 lignes", "Garder telles quelles ces 2\u00a0cases");

        MvcTestResult kept = post(page, "erreurs");

        assertThat(kept).hasRedirectedUrl(page);
        Flash flash = (Flash) kept.getMvcResult().getFlashMap().get("flash");
        assertThat(flash.message()).isEqualTo("2\u00a0cases gardées telles quelles.");
        assertThat(files.statesOf(file)).containsOnly(RowState.NEW);
        assertThat(get(page)).bodyText().contains("Ce qui est déjà gardé");
        assertThat(post(flash.undo(), "")).hasRedirectedUrl(page);
        assertThat(files.statesOf(file)).containsOnly(RowState.ERROR);
    }

    @Test
    void showsADraftOfARowAsItWasTyped() {
        IntakeFile file = files.stage(SHEET);
        String row = home() + "/" + file.id().value() + "/lignes/1";

        assertThat(mvc.post()
                        .uri(row)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("reopen", "1")
                        .param("texte-B2", "en pause depuis mars")
                        .with(cast.as(cast.claire))
                        .with(csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"en pause depuis mars\"");
        assertThat(files.rowsOf(file).getFirst().corrections()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "plan.ods, 200",
        "plan.xlsx, 200",
        "plan.odt, 200",
        "enjeux.xlsx, 200",
        "enjeux.odt, 404",
        "plan.csv, 404"
    })
    void givesTheModelsThatThereAre(String model, int status) {
        MvcTestResult answer = get(home() + "/modeles/" + model);

        assertThat(answer).hasStatus(status);
        assertThat(answer.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION) != null)
                .isEqualTo(status == 200);
    }

    private String home() {
        return cast.convention.home() + "/imports";
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(cast.as(cast.claire)).exchange();
    }

    private MvcTestResult post(String address, String what) {
        return mvc.post()
                .uri(address)
                .param("quoi", what)
                .with(cast.as(cast.claire))
                .with(csrf())
                .exchange();
    }
}
