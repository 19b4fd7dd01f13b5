package org.maillage.directory.networks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.territory.Area;
import org.maillage.territory.AreaId;
import org.maillage.territory.Areas;
import org.maillage.territory.ShapeWriting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// Networks of Saint-Aubin: who is of them, what they cover, which zones lie over one another.
@HouseTest
@Transactional
class NetworkPagesTests {

    private static final String INSEE = "99990";

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Areas areas;

    @Autowired
    private ShapeWriting shapes;

    @BeforeEach
    void saintAubinHasACode() {
        jdbc.sql("update territory.area set code = ? where id = ?")
                .params(INSEE, cast.saintAubin.id().value())
                .update();
    }

    @Test
    void isMadeOfThoseWhoseKindSaysSo() {
        structure("Les Saules", "evs");
        structure("La Médiathèque", "bibliotheque");
        assertThat(read("/evs")).bodyText().contains("1\u00a0membre", "Les Saules");
        assertThat(read("/centres-sociaux")).bodyText().contains("ne connaît aucune structure de ce réseau");
    }

    @Test
    void takesTheWordOfTheCoordinationAndTakesItBack() {
        long saules = structure("Les Saules", "evs");
        structure("La Médiathèque", "bibliotheque");
        assertThat(send(cast.claire, "/evs", "structure=mediatheque"))
                .hasStatus(422)
                .bodyText()
                .contains("Vouliez-vous dire");
        assertThat(send(cast.claire, "/evs", "structure=la médiathèque")).hasStatus3xxRedirection();
        assertThat(read("/evs")).bodyText().contains("2\u00a0membres", "ajouté par la coordination");
        send(cast.claire, "/evs/" + saules + "/retrait");
        assertThat(read("/evs")).bodyText().contains("1\u00a0membre");
        send(cast.claire, "/evs/" + saules + "/selon-type");
        assertThat(read("/evs")).bodyText().contains("2\u00a0membres");
    }

    @Test
    void refusesWhoDoesNotCoordinate() {
        long saules = structure("Les Saules", "evs");
        assertThat(send(cast.odile, "/evs/" + saules + "/retrait")).hasStatus(403);
        assertThat(send(cast.amadou, "/evs", "structure=Les Saules")).hasStatus(403);
        assertThat(send(cast.yann, "/evs/" + saules + "/retrait")).hasStatus(404);
    }

    @Test
    void saysWhichZonesLieOverOneAnotherAndWhoAnswers() {
        long saules = structure("Les Saules", "evs");
        zone("Zone des Saules", "zone-saules", 0, 0.010);
        zone("Zone du Port", "zone-port", 0.009, 0.020);
        assertThat(read("/zones"))
                .bodyText()
                .contains("Zone des Saules et Zone du Port se recouvrent\u00a0: 12,3\u00a0hectares")
                .contains("Zones dont personne ne répond (2)");
        assertThat(read("/../" + saules + "-les-saules"))
                .bodyText()
                .contains("Répond de la zone de vie sociale", "aucune encore");
        send(cast.claire, "/zones/" + saules + "/rattachement", "zone=zone-saules");
        assertThat(read("/zones")).bodyText().contains("Zones dont personne ne répond (1)");
        assertThat(read("/../" + saules + "-les-saules"))
                .bodyText()
                .contains("Zone des Saules")
                .doesNotContain("aucune encore");
        assertThat(send(cast.odile, "/zones/" + saules + "/rattachement", "zone="))
                .hasStatus(403);
    }

    private void zone(String name, String slug, double west, double east) {
        var id = new AreaId(UUID.randomUUID());
        areas.add(new Area(
                id, Area.Kind.VIE_SOCIALE, slug, name, name, null, cast.saintAubin.id(), null, null, null, null));
        shapes.put(
                id,
                null,
                new GeometryFactory().toGeometry(new Envelope(west, east, 0, 0.01)),
                new ShapeWriting.Origin("dessin", null, null, false));
    }

    private long structure(String name, String kind) {
        return jdbc.sql("insert into directory.structure (id, name, kind, insee) values (?, ?, ?, ?) returning number")
                .params(UUID.randomUUID(), name, kind, INSEE)
                .query(Long.class)
                .single();
    }

    private MvcTestResult read(String inside) {
        return mvc.get()
                .uri(URI.create(home() + inside).normalize())
                .with(cast.as(cast.odile))
                .exchange();
    }

    private MvcTestResult send(Person sender, String inside, String... fields) {
        var request = mvc.post().uri(home() + inside).with(cast.as(sender)).with(csrf());
        for (String field : fields) {
            int equals = field.indexOf('=');
            request.param(field.substring(0, equals), field.substring(equals + 1));
        }
        return request.exchange();
    }

    private String home() {
        return cast.convention.home() + "/annuaire/reseaux";
    }
}
