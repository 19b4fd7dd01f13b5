package org.maillage.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.PlanFile;
import org.maillage.accounts.Person;
import org.maillage.base.Visibility;
import org.maillage.base.intake.IntakeFile;
import org.maillage.base.intake.IntakeStage;
import org.maillage.base.intake.RowState;
import org.maillage.convention.imports.Imports;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.Actions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Rows are compared with what their sender sees: a file of the Caf says to nobody else what the Caf keeps to itself.
@HouseTest
class ImportSightTests {

    private static final String SECRET = "Contrôler les crèches privées";

    @Autowired
    private AutowireCapableBeanFactory beans;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Imports imports;

    @Autowired
    private Actions actions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Cast cast;

    private PlanImports files;

    @BeforeEach
    void open() {
        files = beans.createBean(PlanImports.class);
    }

    @Test
    void showsAFileToTheInstitutionOfItsSenderAlone() {
        String code = keepSecret();
        IntakeFile file = files.stage(cast.karim, "caf.xlsx", sheet(code));
        String address =
                "/espace/" + cast.convention.slug() + "/imports/" + file.id().value();

        assertThat(files.statesOf(file)).containsExactly(RowState.CHANGED);
        assertThat(page(cast.karim, address)).contains(SECRET);
        assertThat(mvc.get().uri(address).with(cast.as(cast.claire))).hasStatus(404);
        assertThat(mvc.get().uri(address + "/lignes/1").with(cast.as(cast.claire)))
                .hasStatus(404);
        assertThat(mvc.get().uri(address + "/fichier").with(cast.as(cast.claire)))
                .hasStatus(404);
        assertThat(page(cast.claire, "/espace/" + cast.convention.slug() + "/imports"))
                .doesNotContain("caf.xlsx");
        assertThat(page(cast.claire, "/espace/" + cast.convention.slug() + "/journal"))
                .doesNotContain("caf.xlsx");
        assertThat(page(cast.karim, "/espace/" + cast.convention.slug() + "/journal"))
                .contains("caf.xlsx");
    }

    @Test
    void saysNothingOfAnActionThatItsSenderMayNotSee() {
        String code = keepSecret();

        IntakeFile file = files.stage(cast.claire, "ville.xlsx", sheet(code));

        assertThat(files.statesOf(file)).containsExactly(RowState.NEW);
        assertThat(files.rowsOf(file).toString()).doesNotContain("En cours");
    }

    @Test
    void waitsAsBeforeWhenItsWorkFails() {
        IntakeFile file = files.stage(
                new String[][] {{"Thème", "Titre de l'action"}, {"Petite enfance", "Ouvrir un jardin d’éveil"}});
        jdbc.sql(
                        "update intake.row set cells = '[{\"at\": \"A1\", \"column\": \"GONE\", \"heading\": \"?\", \"text\": \"?\"}]'"
                                + " where file_id = ?")
                .param(file.id().value())
                .update();

        imports.apply(files.spaceOf(cast.claire), file, false);

        assertThat(files.found(file).stage()).isEqualTo(IntakeStage.STAGED);
        assertThat(files.found(file).told()).startsWith("Le travail s’est arrêté avant la fin");
        assertThat(files.titles()).doesNotContain("Ouvrir un jardin d’éveil");
    }

    private String keepSecret() {
        ActionDraft draft = ActionDraft.of(cast.earlyChildhood.id(), SECRET);
        var secret = new ActionDraft(
                draft.title(),
                draft.theme(),
                draft.nature(),
                draft.progress(),
                draft.priority(),
                draft.parent(),
                draft.texts(),
                draft.reach(),
                draft.schedule(),
                draft.ties(),
                draft.roles(),
                draft.links(),
                new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.caf.id()),
                draft.origin());
        return actions.create(cast.convention.id(), secret).orThrow().code();
    }

    private static byte[] sheet(String code) {
        return PlanFile.sheet(new String[][] {
            {"Code", "Thème", "Titre de l'action", "Statut"}, {code, "Petite enfance", SECRET, "En pause"}
        });
    }

    private String page(Person person, String address) {
        try {
            return mvc.get()
                    .uri(address)
                    .with(cast.as(person))
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
