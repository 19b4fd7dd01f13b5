package org.maillage.directory.selections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseClock;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.directory.Retelling;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Somebody at a counter of Saint-Aubin chooses places for a family, which reads them on paper or on its telephone.
@HouseTest
@Transactional
class SelectionTests {

    private static final String INSEE = "99992";
    private static final String ELSEWHERE = "99993";
    private static final Pattern LINK = Pattern.compile("https?://[^/]+(/selection/\\S+)");

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private HouseClock clock;

    @Autowired
    private Retelling offers;

    @Autowired
    private Selections selections;

    private UUID centre;
    private UUID holidays;

    @BeforeEach
    void saintAubinHasAServiceAndASchool() {
        jdbc.sql("delete from accounts.wrong_link").update();
        jdbc.sql("update territory.area set code = ? where id = ?")
                .params(INSEE, cast.saintAubin.id().value())
                .update();
        centre = structure("Centre des Hauts", INSEE);
        holidays = UUID.randomUUID();
        jdbc.sql("""
                        insert into directory.service (id, structure_id, name, kind, description, age_from, age_to)
                        values (?, ?, 'Vacances aux Hauts', 'alsh-vacances', 'Jeux et sorties.', 36, 144)
                        """).params(holidays, centre).update();
        offers.retell(centre);
    }

    @AfterEach
    void timeComesBack() {
        clock.comeBack();
    }

    @Test
    void keepsWhatIsChosenUntilItIsLeftOut() {
        assertThat(read(cast.claire, "/annuaire"))
                .bodyText()
                .contains("Choisir")
                .doesNotContain("Sélection <span");
        choose(holidays);
        assertThat(choose(holidays))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl(cast.convention.home() + "/annuaire?q=vacances");
        choose(centre);
        assertThat(read(cast.claire, "/annuaire")).bodyText().contains("Choisi</span>", "Sélection <span");
        assertThat(read(cast.claire, "/annuaire/selection"))
                .hasStatusOk()
                .bodyText()
                .contains("2\u00a0lieux et services choisis", "Vacances aux Hauts", "de 3", "02 41 00 00 00")
                .containsSubsequence("Vacances aux Hauts", "Centre des Hauts");
        send("/fiches/retrait", "fiche=" + holidays);
        assertThat(read(cast.claire, "/annuaire/selection"))
                .bodyText()
                .contains("1\u00a0lieu ou service choisi")
                .doesNotContain("Vacances aux Hauts");
    }

    @Test
    void isNobodyElses() {
        choose(centre);
        assertThat(read(cast.odile, "/annuaire/selection")).bodyText().contains("Rien n’est choisi");
    }

    @Test
    void takesNothingFromElsewhere() {
        UUID far = structure("Centre d’ailleurs", ELSEWHERE);
        offers.retell(far);
        assertThat(choose(far)).hasStatus(404);
        assertThat(choose(UUID.randomUUID())).hasStatus(404);
        assertThat(send("/fiches", "fiche=" + centre, "retour=//ailleurs.example"))
                .hasRedirectedUrl(cast.convention.home() + "/annuaire");
    }

    @Test
    void isReadByTheFamilyWithoutAccountUntilItsAddressExpires() {
        choose(holidays);
        send("/mot", "note=Demandez Nadia.");
        assertThat(send("/envoi", "email=famille@exemple.fr")).hasStatus3xxRedirection();
        Mail mail = mail();
        assertThat(mail.body())
                .contains(
                        "Claire",
                        "Demandez Nadia.",
                        "1. Vacances aux Hauts (",
                        "Téléphone\u00a0: 02 41 00 00 00",
                        "Âge\u00a0: de 3");
        String path = linkIn(mail);
        jdbc.sql("update directory.structure set phone = '+33241999999' where id = ?")
                .param(centre)
                .update();
        assertThat(open(path))
                .hasStatusOk()
                .bodyText()
                .contains("Des adresses pour vous", "Demandez Nadia.", "Vacances aux Hauts", "02 41 99 99 99")
                .doesNotContain("Retirer");
        clock.pass(Duration.ofDays(31));
        assertThat(open(path))
                .hasStatus(410)
                .bodyText()
                .contains("Ce lien a expiré")
                .doesNotContain("Nadia");
        selections.forget();
        assertThat(open(path)).hasStatus(410).bodyText().contains("Ce lien a expiré");
        assertThat(jdbc.sql("select count(*) from directory.selection_item")
                        .query(Long.class)
                        .single())
                .isZero();
        clock.pass(Duration.ofDays(366));
        selections.forget();
        assertThat(open(path)).hasStatus(404);
        assertThat(jdbc.sql("select count(*) from directory.selection where made_by = ?")
                        .param(cast.claire.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsSentStaysAsItWasChosen() {
        choose(holidays);
        send("/envoi", "email=famille@exemple.fr");
        String path = linkIn(mail());
        choose(centre);
        send("/mot", "note=Pour la suivante");
        assertThat(open(path)).bodyText().contains("Vacances aux Hauts").doesNotContain("lieu-2", "Pour la suivante");
        send("/vide");
        assertThat(read(cast.claire, "/annuaire/selection")).bodyText().contains("Rien n’est choisi");
        assertThat(open(path)).hasStatusOk().bodyText().contains("Vacances aux Hauts");
    }

    @Test
    void saysWhatHasLeftTheDirectory() {
        choose(holidays);
        choose(centre);
        send("/envoi", "email=famille@exemple.fr");
        jdbc.sql("update directory.service set deleted_at = now() where id = ?")
                .param(holidays)
                .update();
        offers.retell(centre);
        assertThat(open(linkIn(mail())))
                .bodyText()
                .contains("Un lieu choisi n’est plus dans l’annuaire", "Centre des Hauts")
                .doesNotContain("Vacances aux Hauts");
    }

    @Test
    void refusesToSendNothingOrTooMuchOrNowhere() {
        assertThat(send("/envoi", "email=famille@exemple.fr")).hasStatus3xxRedirection();
        assertThat(jdbc.sql("select count(*) from mail.message where recipient = 'famille@exemple.fr'")
                        .query(Long.class)
                        .single())
                .isZero();
        choose(centre);
        assertThat(send("/envoi", "email=famille")).hasStatus(422);
        assertThat(send("/mot", "note=" + "a".repeat(1_001)))
                .hasStatus(422)
                .bodyText()
                .contains("Raccourcissez");
        for (int i = 0; i < 30; i++) {
            assertThat(send("/envoi", "email=famille@exemple.fr")).hasStatus3xxRedirection();
        }
        assertThat(send("/envoi", "email=famille@exemple.fr"))
                .hasStatus(422)
                .bodyText()
                .contains("30\u00a0sélections en une heure");
        clock.pass(Duration.ofHours(2));
        assertThat(send("/envoi", "email=famille@exemple.fr")).hasStatus3xxRedirection();
    }

    private UUID structure(String name, String insee) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into directory.structure (id, name, kind, insee, commune, phone, latitude, longitude, placed)
                        values (?, ?, 'centre-social', ?, 'Saint-Aubin', '+33241000000', 47.47, -0.55, 'given')
                        """).params(id, name, insee).update();
        return id;
    }

    private MvcTestResult choose(UUID sheet) {
        return send("/fiches", "fiche=" + sheet, "retour=/annuaire?q=vacances");
    }

    private MvcTestResult send(String inside, String... fields) {
        var request = mvc.post()
                .uri(cast.convention.home() + "/annuaire/selection" + inside)
                .with(cast.as(cast.claire))
                .with(csrf());
        for (String field : fields) {
            int equals = field.indexOf('=');
            request.param(field.substring(0, equals), field.substring(equals + 1));
        }
        return request.exchange();
    }

    private MvcTestResult read(Person reader, String inside) {
        return mvc.get()
                .uri(cast.convention.home() + inside)
                .with(cast.as(reader))
                .exchange();
    }

    private MvcTestResult open(String path) {
        return mvc.get().uri(path).exchange();
    }

    private record Mail(String subject, String body) {}

    private Mail mail() {
        return jdbc.sql(
                        "select subject, body from mail.message where recipient = 'famille@exemple.fr' order by written_at desc limit 1")
                .query((row, _) -> new Mail(row.getString(1), row.getString(2)))
                .single();
    }

    private static String linkIn(Mail mail) {
        var link = LINK.matcher(mail.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }
}
