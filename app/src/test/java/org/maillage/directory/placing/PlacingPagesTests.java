package org.maillage.directory.placing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.territory.ShapeWriting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// A structure of Saint-Aubin is put on the map by hand, or where the national service proposes.
@HouseTest
@Transactional
class PlacingPagesTests {

    private static final String INSEE = "99990";
    private static final String KEY = "12 rue des saules 49000 saint aubin";

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ShapeWriting shapes;

    private long saules;

    @BeforeEach
    void saintAubinLiesAroundAngers() {
        jdbc.sql("update territory.area set code = ? where id = ?")
                .params(INSEE, cast.saintAubin.id().value())
                .update();
        shapes.put(
                cast.saintAubin.id(),
                null,
                new GeometryFactory().toGeometry(new Envelope(-0.7, -0.4, 47.3, 47.6)),
                new ShapeWriting.Origin("dessin", null, null, false));
        saules =
                jdbc.sql("""
                        insert into directory.structure (id, name, address, postcode, commune, insee)
                        values (?, 'Les Saules', '12 rue des Saules', '49000', 'Saint-Aubin', ?) returning number
                        """).params(UUID.randomUUID(), INSEE).query(Long.class).single();
    }

    @Test
    void tellsWhereThePointIsBeforeItIsSaved() {
        assertThat(send(cast.claire, "", "nord=47,4712", "est=-0,5518"))
                .hasStatus3xxRedirection()
                .redirectedUrl()
                .contains("nord=47.4712", "est=-0.5518");
        assertThat(sheet().get("latitude")).isNull();
        assertThat(read(cast.claire, "/" + saules + "/position?nord=47.4712&est=-0.5518"))
                .bodyText()
                .contains("Ce point se trouve ici", "Commune\u00a0: ", "Enregistrer ce point");
        assertThat(send(cast.claire, "", "nord=47.4712", "est=-0.5518", "told=47.4712 -0.5518"))
                .hasStatus3xxRedirection();
        assertThat(sheet())
                .containsEntry("latitude", 47.4712)
                .containsEntry("longitude", -0.5518)
                .containsEntry("placed", "hand");
    }

    @Test
    void readsMetresOfLambert93() {
        // The place du Ralliement of Angers, in both systems.
        assertThat(send(cast.claire, "", "nord=6 713 900", "est=432 600"))
                .redirectedUrl()
                .contains("nord=47.4", "est=-0.5");
    }

    @Test
    void questionsAPointOutsideOfTheTerritory() {
        assertThat(read(cast.claire, "/" + saules + "/position?nord=-0.5518&est=47.4712"))
                .bodyText()
                .contains("Ce point est-il le bon", "est hors de", "Enregistrer quand même");
    }

    @Test
    void refusesWhatIsNoPlaceAndWhatSomebodyMovedMeanwhile() {
        assertThat(send(cast.claire, "")).hasStatus(422).bodyText().contains("Écrivez la latitude");
        assertThat(send(cast.claire, "", "nord=95", "est=12")).hasStatus(422);
        assertThat(send(cast.claire, "", "nord=47.4", "est=-0.5", "told=47.4 -0.5", "before=1 2"))
                .hasStatus(422)
                .bodyText()
                .contains("a déplacé ce lieu");
    }

    @Test
    void takesThePointThatIsProposed() {
        proposed();
        assertThat(read(cast.odile, "/a-placer"))
                .bodyText()
                .contains("1\u00a0lieu à placer", "12 Rue des Saules 49000 Saint-Aubin", "Ressemblance 74\u00a0%")
                .contains("éteinte sur cette instance")
                .doesNotContain("Accepter");
        assertThat(send(cast.claire, "/proposition", "key=une autre")).hasStatus3xxRedirection();
        assertThat(sheet().get("latitude")).isNull();
        assertThat(send(cast.claire, "/proposition", "key=" + KEY)).hasStatus3xxRedirection();
        assertThat(sheet())
                .containsEntry("latitude", 47.5)
                .containsEntry("placed", "geocoded")
                .containsEntry("placed_score", 0.74);
        assertThat(read(cast.odile, "/a-placer")).bodyText().contains("Tous les lieux de l’annuaire ont une position");
    }

    @Test
    void doesNotProposeAgainWhatWasRefused() {
        proposed();
        send(cast.claire, "/refus", "key=" + KEY);
        assertThat(read(cast.claire, "/a-placer"))
                .bodyText()
                .contains("n’a rien trouvé qui convienne", "Placer à la main")
                .doesNotContain("Accepter");
    }

    @Test
    void refusesWhoMayNotChangeTheSheet() {
        assertThat(send(cast.amadou, "", "nord=47.4", "est=-0.5")).hasStatus(403);
        assertThat(send(cast.amadou, "/proposition", "key=" + KEY)).hasStatus(403);
        assertThat(send(cast.yann, "/refus", "key=" + KEY)).hasStatus(404);
    }

    private void proposed() {
        jdbc.sql("""
                        insert into directory.geocoded_address
                          (key, asked_at, service, latitude, longitude, label, score, type, insee)
                        values (?, now(), 'essai', 47.5, -0.55, '12 Rue des Saules 49000 Saint-Aubin', 0.74,
                          'housenumber', ?)
                        """).params(KEY, INSEE).update();
    }

    private Map<String, Object> sheet() {
        return jdbc.sql("select latitude, longitude, placed, placed_score from directory.structure where number = ?")
                .param(saules)
                .query()
                .singleRow();
    }

    private MvcTestResult read(Person reader, String inside) {
        return mvc.get().uri(home() + inside).with(cast.as(reader)).exchange();
    }

    private MvcTestResult send(Person sender, String inside, String... fields) {
        var request = mvc.post()
                .uri(home() + "/" + saules + "/position" + inside)
                .with(cast.as(sender))
                .with(csrf());
        for (String field : fields) {
            int equals = field.indexOf('=');
            request.param(field.substring(0, equals), field.substring(equals + 1));
        }
        return request.exchange();
    }

    private String home() {
        return cast.convention.home() + "/annuaire";
    }
}
