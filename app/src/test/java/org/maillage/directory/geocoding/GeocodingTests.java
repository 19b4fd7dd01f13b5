package org.maillage.directory.geocoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.directory.Retelling;
import org.maillage.directory.StructureId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// The addresses of Saint-Aubin, found by a server that plays the national one.
@HouseTest
@Transactional
class GeocodingTests {

    private static final String INSEE = "99990";

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private GeocodedAddresses addresses;

    @Autowired
    private GeocodedPoints points;

    @Autowired
    private GeocodedServices services;

    @Autowired
    private Retelling offers;

    @Autowired
    private Unplaced unplaced;

    @Autowired
    private Clock clock;

    private final PlayedGeocoder service = new PlayedGeocoder();

    // Other sheets of the shared database would be asked for as well.
    @BeforeEach
    void onlySaintAubinWaits() {
        jdbc.sql("update directory.structure set insee = ''").update();
    }

    @AfterEach
    void close() {
        service.close();
    }

    @Test
    void placesByItselfWhatIsSure() {
        UUID saules = structure("Les Saules", "12 rue des Saules");
        service.knows("12 rue des saules", 47.5, -0.55, 0.96, "housenumber", INSEE);
        round();
        assertThat(sheet(saules))
                .containsEntry("latitude", 47.5)
                .containsEntry("longitude", -0.55)
                .containsEntry("placed", "geocoded")
                .containsEntry("placed_score", 0.96);
        assertThat(unplaced.countIn(List.of(INSEE))).isZero();
        assertThat(jdbc.sql("select latitude from directory.offer where structure_id = ?")
                        .param(saules)
                        .query(Double.class)
                        .single())
                .isEqualTo(47.5);
    }

    @Test
    void placesServicesThatAreGivenElsewhereThanTheirStructure() {
        UUID saules = structure("Les Saules", "12 rue des Saules");
        jdbc.sql("update directory.structure set latitude = 47.4, longitude = -0.5, placed = 'given' where id = ?")
                .param(saules)
                .update();
        UUID there = service(saules, "Accueil", "12, RUE DES SAULES");
        UUID elsewhere = service(saules, "Permanence", "3 place du Port");
        assertThat(found(there)).isEqualTo(47.4);
        assertThat(found(elsewhere)).as("not where its structure is").isNull();
        service.knows("3 place du port", 47.6, -0.6, 0.95, "housenumber", INSEE);
        round();
        assertThat(found(there)).isEqualTo(47.4);
        assertThat(found(elsewhere)).isEqualTo(47.6);
        jdbc.sql("update directory.service set address = '9 quai des Brumes' where id = ?")
                .param(elsewhere)
                .update();
        service.knows("9 quai des brumes", 47.7, -0.7, 0.95, "housenumber", INSEE);
        round();
        assertThat(found(elsewhere)).isEqualTo(47.7);
        jdbc.sql("update directory.service set latitude = 47.1, longitude = -0.1, address = '1 rue Neuve' where id = ?")
                .param(elsewhere)
                .update();
        service.knows("1 rue neuve", 47.8, -0.8, 0.95, "housenumber", INSEE);
        round();
        assertThat(jdbc.sql("select latitude from directory.service where id = ?")
                        .param(elsewhere)
                        .query(Double.class)
                        .single())
                .as("a point that somebody gave")
                .isEqualTo(47.1);
    }

    private UUID service(UUID structure, String name, String address) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into directory.service (id, structure_id, name, address) values (?, ?, ?, ?)")
                .params(id, structure, name, address)
                .update();
        offers.retell(id);
        return id;
    }

    private @Nullable Double found(UUID sheet) {
        return jdbc.sql("select latitude from directory.offer where id = ?")
                .param(sheet)
                .query((row, _) -> row.getObject(1, Double.class))
                .list()
                .getFirst();
    }

    @Test
    void proposesWhatIsNot() {
        UUID low = structure("Basse", "1 rue Basse");
        UUID street = structure("Longue", "2 rue Longue");
        UUID elsewhere = structure("Ailleurs", "3 rue d’Ailleurs");
        UUID unknown = structure("Inconnue", "4 rue Inconnue");
        service.knows("1 rue basse", 47.5, -0.55, 0.79, "housenumber", INSEE);
        service.knows("2 rue longue", 47.5, -0.55, 0.95, "street", INSEE);
        service.knows("3 rue d ailleurs", 47.5, -0.55, 0.95, "housenumber", "49007");
        round();
        assertThat(List.of(low, street, elsewhere)).allSatisfy(one -> {
            assertThat(sheet(one).get("latitude")).isNull();
            assertThat(waiting(one).proposal()).isNotNull();
        });
        assertThat(waiting(unknown).proposal()).isNull();
        assertThat(waiting(unknown).asked()).isTrue();
    }

    @Test
    void asksTheSameAddressOnlyOnce() {
        structure("Les Saules", "12, rue des Saules");
        structure("La Saulaie", "12 RUE DES SAULES");
        round();
        round();
        structure("Le Saule", "12 rue dés saules");
        round();
        assertThat(service.asked).hasSize(1);
        assertThat(service.asked.getFirst())
                .contains("name=\"columns\"", "postcode")
                .doesNotContain("Les Saules,");
    }

    @Test
    void asksInBatches() {
        for (int i = 1; i <= 5; i++) {
            structure("Lieu " + i, i + " rue Longue");
        }
        round();
        assertThat(service.asked).hasSize(3);
    }

    @Test
    void leavesAloneWhatAListOrAHandHasPlaced() {
        UUID hand = structure("La Main", "12 rue des Saules");
        UUID list = structure("La Liste", "12 rue des Saules");
        jdbc.sql("update directory.structure set latitude = 1, longitude = 2, placed = 'hand' where id = ?")
                .param(hand)
                .update();
        jdbc.sql("update directory.structure set latitude = 1, longitude = 2, placed = 'given' where id = ?")
                .param(list)
                .update();
        service.knows("12 rue des saules", 47.5, -0.55, 0.96, "housenumber", INSEE);
        round();
        assertThat(service.asked).isEmpty();
        points.apply(hand, sure("12 rue des saules 49000 saint aubin"));
        points.apply(list, sure("12 rue des saules 49000 saint aubin"));
        assertThat(sheet(hand)).containsEntry("latitude", 1.0).containsEntry("placed", "hand");
        assertThat(sheet(list)).containsEntry("latitude", 1.0).containsEntry("placed", "given");
    }

    @Test
    void looksAgainWhenTheAddressHasChanged() {
        UUID saules = structure("Les Saules", "12 rue des Saules");
        service.knows("12 rue des saules", 47.5, -0.55, 0.96, "housenumber", INSEE);
        service.knows("30 rue du port", 47.6, -0.65, 0.9, "housenumber", INSEE);
        round();
        jdbc.sql("update directory.structure set address = '30 rue du Port' where id = ?")
                .param(saules)
                .update();
        assertThat(waiting(saules).moved()).isTrue();
        round();
        assertThat(sheet(saules)).containsEntry("latitude", 47.6);
        assertThat(service.asked).hasSize(2);
    }

    @Test
    void doesNotPutBackAPointThatSomebodyTookAwayOrRefused() {
        UUID saules = structure("Les Saules", "12 rue des Saules");
        service.knows("12 rue des saules", 47.5, -0.55, 0.96, "housenumber", INSEE);
        round();
        jdbc.sql("update directory.structure set latitude = null, longitude = null, placed = null where id = ?")
                .param(saules)
                .update();
        round();
        assertThat(sheet(saules).get("latitude")).isNull();
        GeocoderAnswer proposal = waiting(saules).proposal();
        assertThat(proposal).isNotNull();
        unplaced.refuse(new StructureId(saules), proposal);
        assertThat(waiting(saules).proposal()).isNull();
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        UUID saules = structure("Les Saules", "12 rue des Saules");
        service.knows("12 rue des saules", 47.5, -0.55, 0.96, "housenumber", INSEE);
        service.thenStatus(429, "Retry-After", "1");
        round();
        assertThat(service.asked).hasSize(2);
        assertThat(sheet(saules)).containsEntry("latitude", 47.5);
    }

    @Test
    void comesBackLaterWhenItIsSentAwayForLong() {
        structure("Les Saules", "12 rue des Saules");
        service.thenStatus(429, "Retry-After", "3600");
        round();
        round();
        assertThat(service.asked).hasSize(1);
        assertThat(standings().get().notBefore())
                .isBetween(clock.instant().plusSeconds(3500), clock.instant().plusSeconds(3601));
    }

    @Test
    void saysWhatFailedAndKeepsNothingOfIt() {
        UUID saules = structure("Les Saules", "12 rue des Saules");
        service.thenStatus(502);
        assertFails("en panne (réponse 502)");
        service.thenStatus(400);
        assertFails("refuse la demande (réponse 400)");
        service.then(exchange -> PlayedGeocoder.send(exchange, "<html>Maintenance</html>"));
        assertFails("illisible");
        service.then(exchange -> PlayedGeocoder.send(exchange, "key," + PlayedGeocoder.COLUMNS + "\n"));
        assertFails("illisible");
        service.then(exchange -> PlayedGeocoder.send(
                exchange,
                "key,address,postcode,commune," + PlayedGeocoder.COLUMNS
                        + "\n12 rue des saules 49000 saint aubin,,,,Infinity,chat,1,,,,,,,,,,,,,,,ok\n"));
        assertFails("illisible");
        service.then(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("key,".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
            pause();
        });
        assertFails("pas répondu à temps");
        service.close();
        assertFails("injoignable");
        assertThat(sheet(saules).get("latitude")).isNull();
        assertThat(jdbc.sql("select count(*) from directory.geocoded_address")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(standings().get().failures()).isEqualTo(7);
    }

    @Test
    void isSaidOnlyWhenItDoesNotAnswer() {
        var today = LocalDate.of(2026, 3, 2);
        Instant morning = Instant.parse("2026-03-02T08:05:00Z");
        assertThat(new GeocoderStanding(true, morning, null, "", 0, null).said(today))
                .isEmpty();
        assertThat(new GeocoderStanding(true, null, morning, "il est injoignable", 1, morning).said(today))
                .contains(
                        "n’a pas répondu (aujourd’hui à 9", "\u00a0: il est injoignable. Il sera interrogé de nouveau");
        assertThat(new GeocoderStanding(false, null, null, "", 0, null).said(today))
                .contains("éteinte sur cette instance");
    }

    @Test
    void goesNowhereButToASafeAddress() {
        assertThat(new GeocodingSettings("http://exemple.fr", 0.8, 2, Duration.ZERO, Duration.ZERO).isSafe())
                .isFalse();
        assertThat(new GeocodingSettings("https://exemple.fr", 0.8, 2, Duration.ZERO, Duration.ZERO).isSafe())
                .isTrue();
        assertThat(new GeocodingSettings("aucune", 0.8, 2, Duration.ZERO, Duration.ZERO).isOn())
                .isFalse();
    }

    private void assertFails(String sentence) {
        jdbc.sql("update directory.geocoder set not_before = null").update();
        round();
        assertThat(standings().get().failure()).contains(sentence);
        assertThat(standings().get().failedAt()).isNotNull();
    }

    // Longer than the second that the service is given.
    private static void pause() {
        try {
            Thread.sleep(3000);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static GeocoderAnswer sure(String key) {
        return new GeocoderAnswer(
                key, new GeocoderAnswer.Point(47.5, -0.55), "12 rue des Saules", 0.96, "housenumber", INSEE);
    }

    private void round() {
        new GeocodingRound(
                        addresses,
                        points,
                        services,
                        standings(),
                        new NationalGeocoder(service.settings()),
                        service.settings())
                .run();
    }

    private GeocoderStandings standings() {
        return new GeocoderStandings(jdbc, service.settings(), clock);
    }

    private Unplaced.Waiting waiting(UUID structure) {
        return unplaced.find(new StructureId(structure)).orElseThrow();
    }

    private Map<String, Object> sheet(UUID structure) {
        return jdbc.sql("select latitude, longitude, placed, placed_score from directory.structure where id = ?")
                .param(structure)
                .query()
                .singleRow();
    }

    private UUID structure(String name, String address) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into directory.structure (id, name, address, postcode, commune, insee)
                        values (?, ?, ?, '49000', 'Saint-Aubin', ?)
                        """).params(id, name, address, INSEE).update();
        return id;
    }
}
