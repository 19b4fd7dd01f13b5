package org.maillage.directory.web.alike;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.directory.StructureId;
import org.maillage.directory.alike.AlikeKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Sheets of Saint-Aubin that look alike, as the coordination sees and joins them.
@HouseTest
@Transactional
class AlikePagesTests {

    private static final String INSEE = "99991";
    private static final String PHONE = "+33241000000";

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private AlikeKeys keys;

    @BeforeEach
    void saintAubinHasACode() {
        jdbc.sql("update territory.area set code = ? where id = ?")
                .params(INSEE, cast.saintAubin.id().value())
                .update();
    }

    private record Made(UUID id, long number) {}

    @Test
    void saysThatNothingIsAlike() {
        structure("Gymnase Bertin", "");
        assertThat(read("/doublons")).hasStatusOk().bodyText().contains("Aucune fiche ne ressemble à une autre");
    }

    @Test
    void turnsPagesOfTwoHundredPairs() {
        for (int i = 0; i < 200; i++) {
            structure("Centre Vilar " + i, PHONE.substring(0, 8) + (1000 + i));
            structure("Maison Vilar " + i, PHONE.substring(0, 8) + (1000 + i));
        }
        assertThat(read("/doublons")).bodyText().contains("200\u00a0paires à regarder", "?page=2");
        assertThat(read("/doublons?page=10")).bodyText().contains("?page=9").doesNotContain("?page=11");
        assertThat(read("/doublons?page=999")).bodyText().contains("?page=9");
    }

    @Test
    void saysWhyTwoSheetsAreAlike() {
        Made one = structure("Centre Jean Vilar", PHONE);
        Made other = structure("Maison Jean Vilar", PHONE);
        assertThat(read("/" + one.number() + "/reunion?avec=" + other.number()))
                .bodyText()
                .contains("même téléphone", "Ce sont deux lieux différents");
    }

    @Test
    void joinsNothingThatWasNotChosen() {
        Made one = structure("Centre Jean Vilar", PHONE);
        Made other = structure("Maison Jean Vilar", PHONE);
        String asked = "/" + one.number() + "/reunion?avec=" + other.number() + "&version=0&otherVersion=0";
        assertThat(send(asked)).hasStatus(422).bodyText().contains("Choisissez la fiche que l’on garde");
        assertThat(send(asked + "&kept=" + one.number()))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez ce que dira la fiche gardée");
        assertThat(send(asked + "&kept=0&name=une")).hasStatus(422);
        assertThat(read("/doublons")).bodyText().contains("1\u00a0paire à regarder");
    }

    @Test
    void theJoinedSheetLeadsToTheKeptOneWithWhatWasSaidOfIt() {
        Made one = structure("Centre Jean Vilar", PHONE);
        Made other = structure("Maison Jean Vilar", PHONE);
        comment(other, "La grille reste fermée le lundi");
        join(one, other);
        assertThat(read("/" + other.number()))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .contains("/" + one.number());
        assertThat(read("/" + other.number() + "/suivi"))
                .hasStatus(410)
                .bodyText()
                .contains("a été réunie à", "Aller à celui qui reste");
        for (Made through : new Made[] {one, other}) {
            assertThat(talk(through)).hasStatusOk().bodyText().contains("La grille reste fermée le lundi");
            assertThat(history(through)).hasStatusOk().bodyText().contains("Réunie à");
        }
    }

    @Test
    void partsInOneGestureWhatOnlyTheCoordinationMayPart() {
        Made one = structure("Centre Jean Vilar", PHONE);
        Made other = structure("Maison Jean Vilar", PHONE);
        comment(other, "La grille reste fermée le lundi");
        join(one, other);
        String parting = "/" + other.number() + "/restauration";
        assertThat(send(cast.odile, parting)).hasStatus(403);
        assertThat(send(parting)).hasStatus3xxRedirection();
        assertThat(talk(one)).bodyText().doesNotContain("La grille reste fermée le lundi");
        assertThat(talk(other)).bodyText().contains("La grille reste fermée le lundi");
    }

    @Test
    void whatIsSaidToBeTwoPlacesIsTakenBack() {
        Made one = structure("Centre Jean Vilar", PHONE);
        Made other = structure("Maison Jean Vilar", PHONE);
        send("/" + one.number() + "/difference?avec=" + other.number());
        assertThat(read("/doublons")).bodyText().contains("Fiches déclarées différentes", "Aucune fiche ne ressemble");
        send("/" + other.number() + "/difference/retrait?avec=" + one.number());
        assertThat(read("/doublons")).bodyText().contains("1\u00a0paire à regarder");
    }

    private void join(Made kept, Made joined) {
        assertThat(send("/" + kept.number() + "/reunion?avec=" + joined.number()
                        + "&version=0&otherVersion=0&name=une&kept=" + kept.number()))
                .hasStatus3xxRedirection();
    }

    private void comment(Made about, String words) {
        jdbc.sql("""
                        insert into convention.comment (id, convention_id, subject_kind, subject_id, author_id, written_at, body)
                        values (gen_random_uuid(), ?, 'structure', ?, ?, now(), ?)
                        """)
                .params(
                        cast.convention.id().value(),
                        about.id(),
                        cast.claire.id().value(),
                        words)
                .update();
    }

    private Made structure(String name, String phone) {
        UUID id = UUID.randomUUID();
        long number = jdbc.sql(
                        "insert into directory.structure (id, name, insee, phone) values (?, ?, ?, ?) returning number")
                .params(id, name, INSEE, phone)
                .query(Long.class)
                .single();
        keys.tell(Set.of(new StructureId(id)));
        return new Made(id, number);
    }

    private MvcTestResult read(String path) {
        return get("/annuaire" + path);
    }

    private MvcTestResult talk(Made about) {
        return get("/conversations/structure/" + about.id());
    }

    private MvcTestResult history(Made about) {
        return get("/journal/structure/" + about.id());
    }

    private MvcTestResult get(String path) {
        return mvc.get()
                .uri("/espace/" + cast.convention.slug() + path)
                .with(cast.as(cast.claire))
                .exchange();
    }

    private MvcTestResult send(String path) {
        return send(cast.claire, path);
    }

    private MvcTestResult send(Person person, String path) {
        return mvc.post()
                .uri("/espace/" + cast.convention.slug() + "/annuaire" + path)
                .with(cast.as(person))
                .with(csrf())
                .exchange();
    }
}
