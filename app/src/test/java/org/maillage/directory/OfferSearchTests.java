package org.maillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.maillage.HouseTest;
import org.maillage.base.search.SearchAnswer;
import org.maillage.base.search.Searches;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// A small town of four places, found by what families ask at a counter.
@HouseTest
@Transactional
class OfferSearchTests {

    private static final String TOWN = "99991";
    private static final int WEDNESDAY = 2 * 24 * 60;
    private static final int TWO_O_CLOCK = 14 * 60;

    @Autowired
    private Structures structures;

    @Autowired
    private Services services;

    @Autowired
    private Offers offers;

    @Autowired
    private Searches searches;

    @Autowired
    private FieldReading reading;

    @BeforeEach
    void givenATown() {
        StructureId nursery = structure("Les Lutins", "creche", "47.470", "-0.550", "Mo-Fr 07:30-18:30; PH off");
        service(nursery, "Multi-accueil", "creche", Map.of(ServiceField.AGE_FROM, "2", ServiceField.AGE_TO, "48"));
        StructureId leisure = structure("Les Sapins", "alsh-mercredi", "47.480", "-0.550", "");
        service(
                leisure,
                "Mercredis des Sapins",
                "alsh-mercredi",
                Map.of(
                        ServiceField.AGE_FROM, "36",
                        ServiceField.AGE_TO, "144",
                        ServiceField.SLOTS, "mercredi",
                        ServiceField.HOURS, "We 07:30-18:30; PH,SH off",
                        ServiceField.ARRANGEMENTS, "fauteuil-roulant",
                        ServiceField.FEE, "payant"));
        service(
                leisure,
                "Vacances aux Sapins",
                "alsh-extrascolaire",
                Map.of(
                        ServiceField.AGE_FROM, "36",
                        ServiceField.AGE_TO, "144",
                        ServiceField.SLOTS, "petites-vacances|grandes-vacances",
                        ServiceField.HOURS, "SH Mo-Fr 07:30-18:30",
                        ServiceField.FEE, "payant"));
        StructureId games = structure("La Ludo", "ludotheque", "47.490", "-0.550", "We 10:00-12:00,14:00-18:00");
        service(
                games,
                "Jeu sur place",
                "ludotheque",
                Map.of(ServiceField.AUDIENCES, "familles", ServiceField.FEE, "gratuit"));
        structure("Mairie", "mairie", "47.471", "-0.551", "Mo-Fr 09:00-17:00");
        searches.relearn();
    }

    @Test
    void tellsServicesAndPlacesThatTellNone() {
        assertThat(names(OfferFilter.ALL))
                .containsExactly(
                        "Jeu sur place", "Mairie", "Mercredis des Sapins", "Multi-accueil", "Vacances aux Sapins");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            garder mon bébé,      Multi-accueil
            crèches,              Multi-accueil
            creche,               Multi-accueil
            centre aéré,          Mercredis des Sapins
            accueil de loisir,    Mercredis des Sapins
            sapin,                Mercredis des Sapins
            jouets,               Jeu sur place
            ludoteque,            Jeu sur place
            lutin,                Multi-accueil
            """)
    void understandsTheWordsOfFamilies(String words, String expected) {
        assertThat(names(words(words))).contains(expected);
    }

    @Test
    void saysWhenWordsWereMistyped() {
        assertThat(offers.match(List.of(TOWN), words("ludoteque")).nature()).isEqualTo(SearchAnswer.Nature.CLOSE);
    }

    @Test
    void findsALeisureCentreOnWednesdayForAChildOfSevenInAWheelchair() {
        var filter = new OfferFilter(
                "centre de loisirs",
                Set.of(),
                null,
                new OfferFilter.Near(47.470, -0.550),
                84,
                Set.of("mercredi"),
                null,
                false,
                Set.of(),
                Set.of("fauteuil-roulant"));
        assertThat(found(filter)).singleElement().satisfies(found -> {
            assertThat(found.name()).isEqualTo("Mercredis des Sapins");
            assertThat(found.meters()).isBetween(1_100, 1_120); // a hundredth of a degree northwards
        });
    }

    @Test
    void tellsTheNearestFirst() {
        assertThat(names(new OfferFilter(
                        "",
                        Set.of(),
                        null,
                        new OfferFilter.Near(47.4905, -0.550),
                        null,
                        Set.of(),
                        null,
                        false,
                        Set.of(),
                        Set.of())))
                .startsWith("Jeu sur place")
                .endsWith("Multi-accueil");
    }

    @Test
    void leavesOutWhoIsTooYoungOrTooOld() {
        assertThat(names(age(144))).contains("Mairie").doesNotContain("Mercredis des Sapins", "Multi-accueil");
        assertThat(names(age(143))).contains("Mercredis des Sapins");
        assertThat(names(age(1))).doesNotContain("Multi-accueil");
    }

    @Test
    void asksTheUsualWeekOfTermAndOfHolidays() {
        assertThat(names(at(new OfferFilter.Moment(WEDNESDAY + TWO_O_CLOCK, WEDNESDAY + TWO_O_CLOCK + 1, false))))
                .containsExactly("Jeu sur place", "Mairie", "Mercredis des Sapins", "Multi-accueil");
        assertThat(names(at(new OfferFilter.Moment(WEDNESDAY + TWO_O_CLOCK, WEDNESDAY + TWO_O_CLOCK + 1, true))))
                .contains("Vacances aux Sapins")
                .doesNotContain("Mercredis des Sapins");
    }

    @Test
    void forgetsWhatIsRemovedAndFindsItAgainOnceItIsBack() {
        Structure leisure =
                structures.listNamed(List.of("Les Sapins"), List.of(TOWN)).getFirst();
        structures.remove(leisure.id(), leisure.version());
        assertThat(names(words("sapins"))).isEmpty();
        structures.restore(leisure.id());
        assertThat(names(words("sapins"))).containsExactly("Mercredis des Sapins", "Vacances aux Sapins");
    }

    @Test
    void tellsOnceWhatLiesCloserThanTheStepAndNothingOutsideOfTheBox() {
        Offers.Matches all = offers.match(List.of(TOWN), OfferFilter.ALL);
        var city = new Offers.Box(47.45, -0.60, 47.50, -0.50);
        assertThat(offers.spots(all, city, 0.0001)).hasSizeBetween(3, all.count());
        assertThat(offers.spots(all, city, 1)).hasSize(1);
        assertThat(offers.spots(all, new Offers.Box(10, 10, 11, 11), 0.0001)).isEmpty();
    }

    @Test
    void readsOnePageAfterTheOther() {
        Offers.Matches all = offers.match(List.of(TOWN), OfferFilter.ALL);
        assertThat(offers.list(all, 2, 2)).isEqualTo(offers.list(all, 0, 100).subList(2, 4));
    }

    @Test
    void keepsWhatHasSomeHoursAmongThoseThereAre() {
        Offers.Matches all = offers.match(List.of(TOWN), OfferFilter.ALL);
        List<Offers.HoursThere> town = offers.hoursOf(all).stream()
                .filter(hours -> hours.osm().equals("Mo-Fr 09:00-17:00"))
                .toList();
        Offers.Matches kept = offers.keeping(all, town);
        assertThat(offers.list(kept, 0, 100))
                .extracting(Offers.Offer::name)
                .hasSize(kept.count())
                .containsExactly("Mairie");
        assertThat(offers.keeping(all, List.of()).count()).isZero();
    }

    @Test
    void readsNothingThatIsTypedAsAQuery() {
        assertThat(names(words("'); drop table directory.offer; -- & | ! :*"))).isNotNull();
    }

    private List<String> names(OfferFilter filter) {
        return found(filter).stream().map(Offers.Offer::name).toList();
    }

    private List<Offers.Offer> found(OfferFilter filter) {
        Offers.Matches matches = offers.match(List.of(TOWN), filter);
        List<Offers.Offer> all = offers.list(matches, 0, 100);
        assertThat(all).hasSize(matches.count());
        return all;
    }

    private static OfferFilter words(String words) {
        return new OfferFilter(words, Set.of(), null, null, null, Set.of(), null, false, Set.of(), Set.of());
    }

    private static OfferFilter age(int months) {
        return new OfferFilter("", Set.of(), null, null, months, Set.of(), null, false, Set.of(), Set.of());
    }

    private static OfferFilter at(OfferFilter.Moment moment) {
        return new OfferFilter("", Set.of(), null, null, null, Set.of(), moment, false, Set.of(), Set.of());
    }

    private StructureId structure(String name, String kind, String latitude, String longitude, String hours) {
        var id = new StructureId(UUID.randomUUID());
        structures.create(Map.of(
                id,
                new Structures.Draft(
                        Origin.here(id.value()),
                        Sheet.of(
                                StructureField.class,
                                Map.of(
                                        StructureField.NAME, name,
                                        StructureField.KIND, kind,
                                        StructureField.INSEE, TOWN,
                                        StructureField.LATITUDE, latitude,
                                        StructureField.LONGITUDE, longitude,
                                        StructureField.HOURS,
                                                reading.read(StructureField.HOURS, hours)
                                                        .text())),
                        Map.of(),
                        Placing.GIVEN,
                        null)));
        return id;
    }

    private void service(StructureId by, String name, String kind, Map<ServiceField, String> said) {
        var all = new EnumMap<ServiceField, String>(said);
        all.put(ServiceField.NAME, name);
        all.put(ServiceField.KIND, kind);
        all.computeIfPresent(
                ServiceField.HOURS, (field, hours) -> reading.read(field, hours).text());
        var id = new ServiceId(UUID.randomUUID());
        services.create(Map.of(
                id,
                new Services.Draft(by, Origin.here(id.value()), Sheet.of(ServiceField.class, all), Map.of(), null)));
    }
}
