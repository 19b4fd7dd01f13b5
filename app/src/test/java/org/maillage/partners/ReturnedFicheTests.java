package org.maillage.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.tables.FillableForm;
import org.maillage.plan.ActionName;
import org.maillage.plan.fiche.Fiches;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A partner without account sends the whole fiche back: it waits, it is compared, it is taken or not.
@HouseTest
class ReturnedFicheTests extends PartnersScene {

    private static final String OBJECTIVES = "Que les jeunes du port aient un lieu à eux.";

    @Autowired
    private Fiches fiches;

    @Test
    void changesThePlanOnlyOnceTheCoordinationHasTakenIt() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Un local sur le quai", zoe);
        ask(action, zoe);

        assertThat(handIn(linkOf(zoe), fiche(action))).hasStatus3xxRedirection();

        assertThat(open(linkOf(zoe) + "/fiche")).bodyText().contains("à lire par la coordination");
        assertThat(sheet(action).content().texts().objectives()).isEmpty();
        String file = addressOf(zoe);
        assertThat(readAs(cast.claire, imports())).bodyText().contains("Fiches renvoyées à lire", "Zoé Kerbrat");
        assertThat(readAs(cast.claire, cast.convention.home() + "/points-d-attention"))
                .bodyText()
                .contains("Des partenaires attendent une réponse");
        assertThat(readAs(cast.claire, file)).bodyText().contains("Comparer avec le plan");
        assertThat(sendAs(cast.claire, file + "/comparaison")).redirectedUrl().isEqualTo(file);
        assertThat(readAs(cast.claire, file)).bodyText().contains(OBJECTIVES, "Appliquer 1 ligne");
        sendAs(cast.claire, file + "/application", "lignes=tout");

        assertThat(sheet(action).content().texts().objectives()).isEqualTo(OBJECTIVES);
        assertThat(open(linkOf(zoe) + "/fiche")).bodyText().contains("reprise dans le plan");
    }

    @Test
    void saysWhyWhenItIsNotTakenAndCanBeReadAgain() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Un local sur le môle", zoe);
        ask(action, zoe);
        handIn(linkOf(zoe), fiche(action));
        String file = addressOf(zoe);

        assertThat(sendAs(cast.claire, file + "/refus", "raison=" + "long ".repeat(500)))
                .hasStatus(422);
        sendAs(cast.claire, file + "/refus", "raison=Le budget n’est pas voté.");

        assertThat(open(linkOf(zoe) + "/fiche")).bodyText().contains("non reprise", "Le budget n’est pas voté.");
        assertThat(readAs(cast.claire, file)).bodyText().contains("La lire à nouveau");
        sendAs(cast.claire, file + "/reprise");
        assertThat(readAs(cast.claire, file)).bodyText().contains("Comparer avec le plan");
    }

    @Test
    void isSeenByTheInstitutionOfWhoeverBeginsToReadIt() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Un local sous la halle", zoe);
        ask(action, zoe);
        handIn(linkOf(zoe), fiche(action));
        String file = addressOf(zoe);
        assertThat(readAs(cast.claire, file)).hasStatusOk();

        sendAs(cast.karim, file + "/comparaison");

        assertThat(readAs(cast.karim, file)).hasStatusOk();
        assertThat(readAs(cast.claire, file)).hasStatus(404);
    }

    @Test
    void refusesWhatIsNoFiche() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Un local au phare", zoe);
        ask(action, zoe);
        String link = linkOf(zoe);

        assertThat(handIn(link, new MockMultipartFile("file", "plan.xlsx", null, new byte[] {1})))
                .hasStatus(422)
                .bodyText()
                .contains(".odt ou .docx");
        assertThat(handIn(link, new MockMultipartFile("file", "vide.odt", null, "rien".getBytes())))
                .hasStatus(422);
        assertThat(handIn(link, new MockMultipartFile("file", "", null, new byte[0])))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez la fiche");
        assertThat(jdbc.sql("select count(*) from intake.file where received_by = ?")
                        .param(zoe.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isTakenAwayFromTheMailAndFromTheSheet() {
        Person zoe = volunteer("Zoé");
        ActionName action = actionOf("Un local à l’écluse", zoe);
        ask(action, zoe);
        String sheet = cast.convention.home() + "/plan/actions/" + action.code() + "/fiche.odt";

        assertThat(open(linkOf(zoe) + "/fiche.odt")).hasStatusOk().hasContentType(FillableForm.MEDIA_TYPE);
        assertThat(readAs(cast.odile, sheet)).hasStatusOk().hasContentType(FillableForm.MEDIA_TYPE);
    }

    private MockMultipartFile fiche(ActionName action) {
        FillableForm sent = fiches.make(cast.convention.id(), "CTG", sheet(action));
        var filled = new FillableForm(
                sent.title(),
                sent.subtitle(),
                sent.instructions(),
                sent.heading(),
                sent.lines().stream()
                        .map(line -> line.label().equals("Objectifs")
                                ? new FillableForm.Line(line.label(), line.guidance(), OBJECTIVES)
                                : line)
                        .toList());
        var content = new ByteArrayOutputStream();
        try {
            filled.writeTo(content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return new MockMultipartFile("file", "fiche de Zoé.odt", FillableForm.MEDIA_TYPE, content.toByteArray());
    }

    private MvcTestResult handIn(String link, MockMultipartFile file) {
        return mvc.post()
                .uri(link + "/fiche")
                .multipart()
                .file(file)
                .with(csrf())
                .exchange();
    }

    private String imports() {
        return cast.convention.home() + "/imports";
    }

    private String addressOf(Person sender) {
        return imports() + "/"
                + jdbc.sql("select id from intake.file where received_by = ?")
                        .param(sender.id().value())
                        .query(UUID.class)
                        .single();
    }
}
