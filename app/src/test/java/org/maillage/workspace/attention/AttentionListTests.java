package org.maillage.workspace.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.QueryCount;
import org.maillage.accounts.Organisation;
import org.maillage.accounts.People;
import org.maillage.accounts.Person;
import org.maillage.accounts.PersonId;
import org.maillage.base.Visibility;
import org.maillage.convention.Conventions;
import org.maillage.convention.Role;
import org.maillage.convention.Space;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsReader;
import org.maillage.convention.contents.SightedContents;
import org.maillage.diagnosis.ConstatId;
import org.maillage.diagnosis.ConstatScene;
import org.maillage.plan.ActionName;
import org.maillage.site.Flash;
import org.maillage.workspace.EspaceScene;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

/// The Monday of Claire: she deals with what she can, and leaves the rest for later with a reason.
@HouseTest
@Import(ConstatScene.class)
@Transactional
class AttentionListTests extends EspaceScene {

    private static final String REASON = "reason=Reporté au comité de mars";

    @Autowired
    private People people;

    @Autowired
    private Conventions conventions;

    @Autowired
    private MorningRound morning;

    @Autowired
    private AttentionLists lists;

    @Autowired
    private Acknowledgements acknowledgements;

    @Autowired
    private ContentsReader contents;

    @Autowired
    private SightedContents sighted;

    @Autowired
    private ConstatScene scene;

    @Test
    void namesEachLateActionWithItsDayAndItsPilot() {
        ActionName late = lateAction("Chantiers jeunes", Visibility.PARTNERS);
        assertThat(list(cast.odile))
                .contains(late.code() + " · Chantiers jeunes", "depuis le 31\u00a0octobre 2025 · Quatre Vents")
                .doesNotContain("Acquitter");
    }

    @Test
    void tellsTheCoordinationOfMembersWhoCannotTakePart() {
        jdbc.sql("select set_config('maillage.now', '2025-11-01 09:00+01', true)")
                .query()
                .singleRow();
        join(cast.convention, someone("Inès", "Sans-Réponse", cast.fourWinds, false), Role.CONTRIBUTOR);
        join(cast.convention, someone("Noé", "Sans-Maison", null, true), Role.CONTRIBUTOR);
        join(cast.convention, someone("Ada", "Qui-Lit", null, true), Role.READER);
        assertThat(list(cast.claire))
                .contains(
                        "1\u00a0invitation sans réponse",
                        "Inès Sans-Réponse",
                        "depuis le 1er\u00a0novembre 2025 · Quatre Vents",
                        "1\u00a0contributeur sans organisation",
                        "Noé Sans-Maison")
                .doesNotContain("Qui-Lit");
        assertThat(list(cast.odile)).doesNotContain("Sans-Réponse", "Sans-Maison");
        assertThat(read(cast.claire, home() + "/membres/" + member("Inès"))).contains("Inès Sans-Réponse");
    }

    private Person someone(String given, String family, @Nullable Organisation of, boolean came) {
        var person = new Person(
                new PersonId(UUID.randomUUID()),
                given,
                family,
                given.toLowerCase(Locale.FRENCH) + "@saint-aubin.example",
                null,
                of == null ? null : of.id(),
                0);
        people.add(person);
        if (came) {
            jdbc.sql("insert into accounts.account (person_id, password_hash, administrator) values (?, '', false)")
                    .param(person.id().value())
                    .update();
        }
        return person;
    }

    private UUID member(String given) {
        return jdbc.sql("""
                        select m.id from convention.member m join accounts.person p on p.id = m.person_id
                        where p.given_name = ?
                        """).param(given).query(UUID.class).single();
    }

    @Test
    void leavesTheListOnceAcknowledgedAndComesBackWhenTakenBack() {
        ActionName late = lateAction("Chantiers jeunes", Visibility.PARTNERS);
        int before = left(cast.claire);
        String undo = undoOf(acknowledge(cast.claire, "point=action-late." + late.code(), "until=2026-03-01"));
        assertThat(left(cast.claire)).isEqualTo(before - 1);
        assertThat(read(cast.odile, points() + "?voir=acquittes"))
                .contains("Reporté au comité de mars", "Claire Aubry", "revient le 1");
        send(cast.claire, undo);
        assertThat(left(cast.claire)).isEqualTo(before);
    }

    @Test
    void acknowledgesAWholeCauseAndPutsSomeBack() {
        ActionName one = lateAction("Chantiers jeunes", Visibility.PARTNERS);
        lateAction("Café des parents", Visibility.PARTNERS);
        int before = left(cast.claire);
        acknowledge(cast.claire, "cause=action-late");
        assertThat(left(cast.claire)).isEqualTo(before - 2);
        send(cast.karim, points() + "/remise", "point=action-late." + one.code());
        assertThat(left(cast.claire)).isEqualTo(before - 1);
    }

    @Test
    void asksForAReasonAndADayToCome() {
        ActionName late = lateAction("Chantiers jeunes", Visibility.PARTNERS);
        String point = "point=action-late." + late.code();
        assertThat(send(cast.claire, points() + "/acquittement", point)).hasStatus(422);
        assertThat(send(cast.claire, points() + "/acquittement", point, REASON, "until=2025-11-20"))
                .hasStatus(422)
                .bodyText()
                .contains("Choisissez un jour à venir", "Reporté au comité de mars");
    }

    @Test
    void leavesToAThemeWhatIsNotItsOwn() {
        ActionName youth = lateAction("Chantiers jeunes", Visibility.PARTNERS);
        int before = left(cast.claire);
        acknowledge(cast.lea, "point=action-late." + youth.code());
        assertThat(left(cast.claire)).isEqualTo(before);
        assertThat(send(cast.odile, points() + "/acquittement", "cause=action-late", REASON))
                .hasStatus(403);
    }

    @Test
    void theFirstOfTwoWhoAcknowledgeIsTheOneThatCounts() {
        lateAction("Chantiers jeunes", Visibility.PARTNERS);
        List<StandingGroup> seen = lists.of(space(cast.claire)).left().groups();
        int points = lists.of(space(cast.claire)).left().count();
        assertThat(acknowledgements.add(cast.convention.id(), cast.claire.id(), UUID.randomUUID(), seen, "Vu", null))
                .isEqualTo(points);
        assertThat(acknowledgements.add(cast.convention.id(), cast.karim.id(), UUID.randomUUID(), seen, "Vu", null))
                .isZero();
    }

    /// What a person may not see: in no list, count, acknowledgement, export, history or answer.
    @Test
    void keepsWhatIsHiddenFromWhoMayNotSeeIt() {
        ActionName secret = lateAction("Réservée à la Caf", Visibility.INSTITUTION);
        int ofClaire = left(cast.claire);
        int ofOdile = left(cast.odile);
        String point = "point=action-late." + secret.code();
        assertThat(acknowledge(cast.claire, point)).hasStatus(302);
        assertThat(read(cast.claire, points() + "/acquittement?" + point))
                .contains("ne sont plus dans la liste")
                .doesNotContain("Réservée");
        acknowledge(cast.karim, point);
        morning.run();
        for (Person person : List.of(cast.claire, cast.odile, cast.amadou)) {
            for (String address : List.of(
                    points(),
                    points() + "?voir=acquittes",
                    points() + "/export.csv?voir=acquittes",
                    home() + "/journal",
                    home() + "/vue-d-ensemble")) {
                assertThat(read(person, address))
                        .as(person.name() + " " + address)
                        .doesNotContain("Réservée à la Caf", "Reporté au comité");
            }
        }
        assertThat(left(cast.claire)).isEqualTo(ofClaire);
        assertThat(left(cast.odile)).isEqualTo(ofOdile);
        assertThat(read(cast.karim, points() + "?voir=acquittes")).contains("Réservée à la Caf");
        assertThat(read(cast.karim, home() + "/journal")).contains("Réservée à la Caf");
    }

    @Test
    void travelsOnlyWithWhatItsTakerSees() {
        ActionName open = lateAction("Chantiers jeunes", Visibility.PARTNERS);
        ActionName secret = lateAction("Réservée à la Caf", Visibility.INSTITUTION);
        acknowledge(cast.karim, "point=action-late." + open.code(), "point=action-late." + secret.code());
        Contents whole = contents.readAll(cast.convention.id(), ContentUse.TAKEN_AWAY);
        assertThat(takenBy(cast.karim, whole)).hasSize(2);
        assertThat(takenBy(cast.claire, whole)).hasSize(1);
    }

    @Test
    void aConstatWithoutEnjeuWaitsLikeAnyOtherPoint() {
        ConstatId known = scene.partners("Peu de places le mercredi");
        ConstatId reserved = scene.coordinators("Deux agents partent en juin");
        int before = left(cast.claire);
        String undo = undoOf(acknowledge(
                cast.claire,
                "point=constat-unanswered." + known.value(),
                "point=constat-unanswered." + reserved.value()));

        assertThat(left(cast.claire)).isEqualTo(before - 2);
        assertThat(read(cast.odile, points() + "?voir=acquittes"))
                .contains("Peu de places le mercredi")
                .doesNotContain("Deux agents");
        assertThat(read(cast.odile, home() + "/journal")).doesNotContain("Deux agents");
        Contents whole = contents.readAll(cast.convention.id(), ContentUse.TAKEN_AWAY);
        assertThat(takenBy(cast.claire, whole)).hasSize(2);
        assertThat(takenBy(cast.odile, whole)).hasSize(1);

        send(cast.claire, undo);
        assertThat(left(cast.claire)).isEqualTo(before);
    }

    private List<Contents.Row> takenBy(Person person, Contents whole) {
        return sighted.seenBy(space(person).sight(), cast.convention.id(), ContentUse.TAKEN_AWAY, whole)
                .rows("workspace.acknowledgement");
    }

    @Test
    void tellsWhatChangedSinceMondayToEachAsTheySeeIt() {
        lateAction("Chantiers jeunes", Visibility.PARTNERS);
        lateAction("Réservée à la Caf", Visibility.INSTITUTION);
        morning.run();
        jdbc.sql("update workspace.attention_span set began_on = date '2025-11-10'")
                .update();
        int karim = left(cast.karim);
        int odile = left(cast.odile);
        assertThat(list(cast.odile)).contains("autant que lundi dernier");
        lateAction("Café des parents", Visibility.PARTNERS);
        assertThat(list(cast.odile))
                .contains(
                        left(cast.odile) - odile + "\u00a0de plus que lundi dernier",
                        "Nouveau",
                        "17\u00a0novembre 2025");
        acknowledge(cast.karim, "cause=action-late");
        assertThat(list(cast.karim)).contains("2\u00a0acquittés");
        assertThat(list(cast.claire)).contains("1\u00a0acquitté.").doesNotContain("2\u00a0acquittés");
        assertThat(karim).isGreaterThan(odile);
    }

    @Test
    void anAcknowledgementEndsWithItsCause() {
        ActionName late = lateAction("Chantiers jeunes", Visibility.PARTNERS);
        acknowledge(cast.claire, "point=action-late." + late.code());
        jdbc.sql("update plan.action set ends_on = date '2026-06-30' where id = ?")
                .param(late.id().value())
                .update();
        morning.run();
        assertThat(jdbc.sql("select ending from workspace.acknowledgement where action_id = ?")
                        .param(late.id().value())
                        .query(String.class)
                        .list())
                .containsExactly("settled");
        jdbc.sql("update plan.action set ends_on = date '2025-10-31' where id = ?")
                .param(late.id().value())
                .update();
        assertThat(list(cast.claire)).contains("action-late." + late.code());
    }

    @Test
    void asksTheDatabaseNoMoreForThirtyPointsThanForOne() {
        lateAction("Première", Visibility.PARTNERS);
        int few = QueryCount.during(() -> list(cast.claire)).size();
        for (int more = 0; more < 30; more++) {
            lateAction("Autre " + more, Visibility.PARTNERS);
        }
        acknowledge(cast.claire, "cause=action-without-enjeu");
        assertThat(QueryCount.during(() -> list(cast.claire))).hasSizeLessThanOrEqualTo(few);
    }

    private String points() {
        return home() + "/points-d-attention";
    }

    private String list(Person reader) {
        return read(reader, points());
    }

    private int left(Person reader) {
        return lists.of(space(reader)).left().count();
    }

    private Space space(Person person) {
        return conventions.findSpace(cast.convention.slug(), person.id()).orElseThrow();
    }

    private MvcTestResult acknowledge(Person person, String... fields) {
        var all = new ArrayList<>(List.of(fields));
        all.add(REASON);
        return send(person, points() + "/acquittement", all.toArray(String[]::new));
    }

    private static String undoOf(MvcTestResult answer) {
        var flash = (Flash) answer.getMvcResult().getFlashMap().get("flash");
        return String.valueOf(flash.undo());
    }
}
