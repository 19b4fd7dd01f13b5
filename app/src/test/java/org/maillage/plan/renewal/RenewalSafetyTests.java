package org.maillage.plan.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.Conventions;
import org.maillage.convention.Themes;
import org.maillage.plan.joint.Left;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/// A renewal seen from several transactions: two who decide at once, one killed in the middle, one taken back; and what
/// each may learn of what is hidden.
@HouseTest
class RenewalSafetyTests {

    private static final Decision STOP = new Decision(RenewalChoice.STOP, "Le besoin a disparu.", false);

    @Autowired
    private Cast cast;

    @Autowired
    private RenewalDecisions decisions;

    @Autowired
    private Preparation preparation;

    @Autowired
    private Renewals renewals;

    @Autowired
    private Kinships kinships;

    @Autowired
    private Becomings becomings;

    @Autowired
    private Conventions conventions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Themes themes;

    @Autowired
    private RenewalLines lines;

    private RenewalScene scene;

    @BeforeEach
    void begin() {
        scene = new RenewalScene(jdbc, cast, conventions, themes, lines);
        scene.begin();
    }

    @AfterEach
    void clear() {
        scene.clear();
    }

    @Test
    void keepsTheDecisionOfWhoWasFasterAndSaysSo() throws Exception {
        Map<String, Integer> seen = Map.of(RenewalScene.OPEN, 0, "PE-01", 0);
        List<RenewalDecisions.Decided> both = atOnce(
                () -> decisions.decide(scene.space(cast.claire), STOP, seen),
                () -> decisions.decide(scene.space(cast.karim), Decision.continued(), seen));
        assertThat(both).extracting(RenewalDecisions.Decided::changed).containsExactlyInAnyOrder(2, 0);
        assertThat(both.stream().flatMap(one -> one.left().stream()))
                .hasSize(2)
                .allMatch(left -> left.reason().startsWith("décidée entre-temps par"));
        assertThat(scene.line(cast.claire, "PE-01").version()).isEqualTo(1);
    }

    @Test
    void takesBackWhatNobodyDecidedSince() {
        decisions.decide(scene.space(cast.claire), Decision.continued(), Map.of(RenewalScene.OPEN, 0));
        var decided = decisions.decide(scene.space(cast.claire), STOP, Map.of(RenewalScene.OPEN, 1, "PE-01", 0));
        decisions.decide(scene.space(cast.lea), Decision.continued(), Map.of("PE-01", 1));
        var undone = decisions
                .undo(scene.space(cast.claire), Objects.requireNonNull(decided.deed()))
                .orElseThrow();
        assertThat(undone.restored()).isEqualTo(1);
        assertThat(undone.left()).extracting(Left::code).containsExactly("PE-01");
        assertThat(scene.line(cast.claire, RenewalScene.OPEN).decision()).isEqualTo(Decision.continued());
    }

    @Test
    void letsACoordinatorOfThemesDecideTheirsOnly() {
        var decided =
                decisions.decide(scene.space(cast.lea), Decision.continued(), Map.of(RenewalScene.OPEN, 0, "PE-01", 0));
        assertThat(decided.changed()).isEqualTo(1);
        assertThat(decided.left()).extracting(Left::code).containsExactly(RenewalScene.OPEN);
        assertThat(decisions
                        .decide(scene.space(cast.odile), Decision.continued(), Map.of(RenewalScene.OPEN, 0))
                        .changed())
                .isZero();
    }

    @Test
    void letsNobodyDecideNorCountWhatIsHidden() {
        assertThat(decisions.decide(scene.space(cast.claire), STOP, Map.of(RenewalScene.OF_THE_CAF, 0)))
                .isEqualTo(new RenewalDecisions.Decided(null, 0, List.of()));
        decideAll(cast.claire);
        assertThat(preparation.preview(scene.space(cast.claire), false).undecided())
                .isEmpty();
        assertThat(preparation.preview(scene.space(cast.karim), false).undecided())
                .hasSize(1);
    }

    @Test
    void carriesWhatIsHiddenWithoutNamingIt() {
        decideAll(cast.claire);
        Convention next = prepare(cast.claire);
        assertThat(codes(next)).containsExactlyInAnyOrder("PE-01", RenewalScene.OPEN);
        decideAll(cast.karim);
        var done = (Preparation.Prepared.Done) preparation.prepare(scene.space(cast.karim), false);
        assertThat(done.actions()).isEqualTo(1);
        assertThat(jdbc.sql("select visibility from plan.action where convention_id = ? and institution_id = ?")
                        .params(next.id().value(), cast.caf.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("institution");
        assertThat(becomings.find(scene.space(cast.claire)).orElseThrow().all()).hasSize(2);
        assertThat(becomings.find(scene.space(next, cast.claire)).orElseThrow().all())
                .hasSize(2);
        assertThat(becomings.find(scene.space(next, cast.karim)).orElseThrow().all())
                .hasSize(3);
    }

    @Test
    void namesNothingToWhoIsNoMemberOfTheOtherConvention() {
        decideAll(cast.claire);
        Convention next = prepare(cast.claire);
        Kinship forOdile = kinships.of(scene.space(cast.odile), Kind.ACTION, scene.idOf(RenewalScene.OPEN));
        assertThat(forOdile.heir()).isEqualTo(new Kinship.Relative(next.shortTitle(), null, null));
        Kinship forClaire = kinships.of(scene.space(cast.claire), Kind.ACTION, scene.idOf(RenewalScene.OPEN));
        assertThat(Objects.requireNonNull(forClaire.heir()).path())
                .isEqualTo(next.home() + "/plan/actions/" + RenewalScene.OPEN);
    }

    @Test
    void namesNothingThatWasHiddenSinceInTheOtherConvention() {
        decideAll(cast.claire);
        Convention next = prepare(cast.claire);
        var carried = new CarriedIds(scene.convention().id(), next.id()).apply(scene.idOf(RenewalScene.OPEN));
        jdbc.sql("update plan.action set visibility = 'institution', institution_id = ? where id = ?")
                .params(cast.caf.id().value(), scene.idOf(RenewalScene.OPEN))
                .update();
        Kinship forClaire = kinships.of(scene.space(next, cast.claire), Kind.ACTION, carried);
        assertThat(Objects.requireNonNull(forClaire.origin()).name()).isNull();
        Kinship forKarim = kinships.of(scene.space(next, cast.karim), Kind.ACTION, carried);
        assertThat(Objects.requireNonNull(forKarim.origin()).name()).contains(RenewalScene.OPEN);
    }

    @Test
    void leavesNothingWhenItIsKilledInTheMiddleAndPreparesOnceAfterwards() {
        decideAll(cast.claire);
        decideAll(cast.karim);
        jdbc.sql("""
                        create function plan.killed() returns trigger language plpgsql as
                          $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$
                        """).update();
        jdbc.sql(
                        "create trigger killed before insert or update on plan.renewal for each row execute function plan.killed()")
                .update();
        try {
            assertThatThrownBy(() -> preparation.prepare(scene.space(cast.claire), false))
                    .isInstanceOfAny(DataAccessException.class, TransactionException.class);
        } finally {
            jdbc.sql("drop function plan.killed() cascade").update();
        }
        assertThat(conventions.findBySlug(slugOfNext())).isEmpty();
        assertThat(jdbc.sql("select count(*) from plan.action_lineage where origin_convention_id = ?")
                        .param(scene.convention().id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(codes(prepare(cast.claire))).hasSize(3);
    }

    @Test
    void preparesOneConventionWhenTwoAskAtOnce() throws Exception {
        decideAll(cast.claire);
        decideAll(cast.karim);
        List<Preparation.Prepared> both = atOnce(
                () -> preparation.prepare(scene.space(cast.claire), false),
                () -> preparation.prepare(scene.space(cast.karim), false));
        assertThat(both)
                .extracting(one -> ((Preparation.Prepared.Done) one).actions())
                .as("as each sees it: the action of the Caf is counted for Karim alone")
                .isIn(List.of(2, 0), List.of(0, 3));
        assertThat(both)
                .extracting(one -> ((Preparation.Prepared.Done) one).next().id())
                .containsOnly(conventions.findBySlug(slugOfNext()).orElseThrow().id());
    }

    @Test
    void takesThePreparationBackAsLongAsNobodyWroteThere() {
        decideAll(cast.claire);
        Convention next = prepare(cast.claire);
        decideAll(cast.karim);
        preparation.prepare(scene.space(cast.karim), false);
        assertThat(preparation.undo(scene.space(cast.claire))).isInstanceOf(Saved.Done.class);
        assertThat(conventions.findBySlug(next.slug())).isEmpty();
        assertThat(renewals.of(scene.convention()).isPrepared()).isFalse();

        Convention again = prepare(cast.claire);
        assertThat(again.slug()).isEqualTo(next.slug());
        assertThat(again.id()).isNotEqualTo(next.id());
        jdbc.sql("update plan.action set title = 'Changée' where convention_id = ? and code = 'PE-01'")
                .param(again.id().value())
                .update();
        assertThat(preparation.undo(scene.space(cast.claire))).isInstanceOf(Saved.Refused.class);
        assertThat(conventions.findBySlug(next.slug())).isPresent();
    }

    @Test
    void saysLaterWhatWasDecidedOfWhatCameUndecided() {
        decideAll(cast.karim);
        decisions.decide(scene.space(cast.claire), Decision.OPEN, Map.of(RenewalScene.OPEN, 1));
        Convention next = ((Preparation.Prepared.Done) preparation.prepare(scene.space(cast.claire), true)).next();
        decisions.decide(
                scene.space(cast.claire),
                new Decision(RenewalChoice.CHANGE, "Autre public.", false),
                Map.of(RenewalScene.OPEN, 2));
        preparation.prepare(scene.space(cast.claire), false);
        var carried = new CarriedIds(scene.convention().id(), next.id()).apply(scene.idOf(RenewalScene.OPEN));
        Kinship kinship = kinships.of(scene.space(next, cast.claire), Kind.ACTION, carried);
        assertThat(kinship.toReview()).isTrue();
        assertThat(kinship.taken().reason()).isEqualTo("Autre public.");
    }

    private Convention prepare(Person person) {
        return ((Preparation.Prepared.Done) preparation.prepare(scene.space(person), false)).next();
    }

    private void decideAll(Person person) {
        decisions.decide(scene.space(person), Decision.continued(), scene.seenBy(person));
    }

    private String slugOfNext() {
        return renewals.of(scene.convention()).next().slug();
    }

    private Set<String> codes(Convention convention) {
        return Set.copyOf(jdbc.sql("select code from plan.action where convention_id = ?")
                .param(convention.id().value())
                .query(String.class)
                .list());
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            var results = threads.invokeAll(List.of(one, other));
            return List.of(results.getFirst().get(), results.getLast().get());
        }
    }
}
