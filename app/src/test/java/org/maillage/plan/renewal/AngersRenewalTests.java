package org.maillage.plan.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.base.journal.JournalEntry;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.contents.ContentDifferences;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.contents.Contents;
import org.maillage.convention.contents.ContentsCopy;
import org.maillage.convention.contents.ContentsReader;
import org.maillage.demo.DemoCast;
import org.maillage.demo.DemoTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/// The convention of Angers carried into the next: what comes is compared field by field with what was.
@DemoTest
@Transactional
class AngersRenewalTests {

    @Autowired
    private DemoCast cast;

    @Autowired
    private Conventions conventions;

    @Autowired
    private RenewalLines lines;

    @Autowired
    private RenewalDecisions decisions;

    @Autowired
    private Preparation preparation;

    @Autowired
    private ContentsReader reader;

    @Autowired
    private ContentDifferences differences;

    @Autowired
    private JdbcClient jdbc;

    private Space claire;

    @BeforeEach
    void findClaire() {
        claire = cast.space(DemoCast.ANGERS, DemoCast.CLAIRE);
    }

    @Test
    void carriesEverythingAsItIsButWhatTheRulesName() {
        decideAll(Decision.continued(), claire);
        decideAll(Decision.continued(), cast.space(DemoCast.ANGERS, DemoCast.YOUSSEF));
        Contents before = reader.readStanding(claire.id(), ContentUse.CARRIED);
        ConventionId next = prepare(false).id();
        Contents after = reader.readStanding(next, ContentUse.CARRIED);
        var naming = new CarriedIds(claire.id(), next);
        Contents expected = ContentsCopy.of(before, naming).contents();
        List<JournalEntry> told = differences.between(expected, after, ContentUse.CARRIED);
        assertThat(fieldsOf(told, "plan.action")).isSubsetOf("progress", "starts_on", "ends_on");
        assertThat(fieldsOf(told, "plan.step")).isSubsetOf(stepFields(told));
        assertThat(fieldsOf(told, "convention.convention"))
                .isSubsetOf("slug", "title", "short_title", "status", "starts_on", "ends_on", "signed_on", "source");
        assertThat(fieldsOf(told, "convention.signatory")).isSubsetOf("deliberation", "deliberated_on", "signed_on");
        Set<String> touched = told.stream().map(JournalEntry::table).collect(Collectors.toSet());
        assertThat(touched).isSubsetOf("plan.action", "plan.step", "convention.convention", "convention.signatory");
        assertThat(after.rows("plan.action")).hasSize(43);
        assertThat(after.rows("plan.enjeu")).hasSize(26);
        assertThat(reader.readStanding(claire.id(), ContentUse.CARRIED)).isEqualTo(before);
    }

    // A done step does not come: all its fields are then told as gone.
    private static Set<String> stepFields(List<JournalEntry> told) {
        return told.stream()
                .filter(entry -> entry.table().equals("plan.step"))
                .flatMap(entry -> entry.operation() == JournalEntry.Operation.DELETE
                        ? entry.changes().stream().map(JournalEntry.Change::field)
                        : java.util.stream.Stream.of("due_on"))
                .collect(Collectors.toSet());
    }

    @Test
    void leavesNothingOverNorDatedBeforeTheNextConvention() {
        decideAll(Decision.continued(), claire);
        ConventionId next = prepare(false).id();
        Contents after = reader.readStanding(next, ContentUse.CARRIED);
        assertThat(after.rows("plan.action"))
                .noneMatch(row -> Set.of("done", "abandoned").contains(row.text("progress")))
                .noneMatch(row ->
                        row.text("ends_on") != null && row.text("ends_on").compareTo("2027-01-01") < 0);
        assertThat(after.rows("plan.step"))
                .noneMatch(row -> row.get("done_on") != null)
                .noneMatch(
                        row -> row.text("due_on") != null && row.text("due_on").compareTo("2027-01-01") < 0);
        assertThat(count("plan.note", next)).isZero();
    }

    @Test
    void bringsThoseWhoWorkThereAndNotThoseWhoOnlyRead() {
        decideAll(Decision.continued(), claire);
        Convention next = prepare(false);
        Space lise = cast.space(next.slug(), DemoCast.ANNE_LISE);
        assertThat(lise.member().themes()).hasSize(2);
        assertThat(cast.space(next.slug(), DemoCast.INES).rights().mayCoordinate())
                .isFalse();
        assertThat(conventions.findSpace(
                        next.slug(), cast.principal(DemoCast.HELENE).person()))
                .isEmpty();
    }

    @Test
    void beginsWithWhoIntervenesInStructuresAndTheirNetworks() {
        decideAll(Decision.continued(), claire);
        jdbc.sql("""
                        insert into directory.network_member (id, convention_id, network, structure_id, standing)
                        select gen_random_uuid(), ?, 'parents', id, 'added' from directory.structure where number <= 3
                        """).param(claire.id().value()).update();
        Convention next = prepare(false);
        assertThat(count("directory.referent", next.id()))
                .isPositive()
                .isEqualTo(count("directory.referent", claire.id()));
        assertThat(count("directory.network_member", next.id())).isEqualTo(3);
        assertThat(count("directory.meeting", claire.id())).isPositive();
        assertThat(count("directory.meeting", next.id())).isZero();
        jdbc.sql("delete from directory.network_member where convention_id = ?")
                .param(next.id().value())
                .update();
        preparation.prepare(claire, false);
        assertThat(count("directory.network_member", next.id())).isZero();
    }

    @Test
    void refusesWhatIsUndecidedUnlessTheCoordinationTakesIt() {
        assertThat(preparation.prepare(claire, false)).isInstanceOf(Preparation.Prepared.Refused.class);
        Convention next = prepare(true);
        assertThat(jdbc.sql(
                                "select count(*) from plan.action_lineage where convention_id = ? and to_review and choice is null")
                        .param(next.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(Math.toIntExact(
                        seen(claire).stream().filter(line -> !line.isEnjeu()).count()));
    }

    @Test
    void stopsWhatStopsAndReviewsWhatChanges() {
        decideAll(Decision.continued(), claire);
        decide(claire, new Decision(RenewalChoice.STOP, "Le financement a cessé.", false), "VS-04");
        decide(claire, new Decision(RenewalChoice.CHANGE, "À étendre aux 11-15 ans.", false), "VS-03");
        Convention next = prepare(false);
        assertThat(codes(next.id())).doesNotContain("VS-04").contains("VS-03");
        assertThat(jdbc.sql("""
                                select l.reason from plan.action_lineage l join plan.action a on a.id = l.action_id
                                where l.convention_id = ? and l.to_review and a.code = 'VS-03'
                                """).param(next.id().value()).query(String.class).single())
                .isEqualTo("À étendre aux 11-15 ans.");
    }

    @Test
    void bringsLaterWhatIsDecidedLaterAndTouchesNothingElse() {
        decideAll(Decision.continued(), claire);
        decide(claire, Decision.OPEN, "DR-01");
        decide(claire, new Decision(RenewalChoice.STOP, "Plus tard.", false), "DR-01");
        Convention next = prepare(false);
        jdbc.sql("update plan.action set title = 'Changée ici', version = 1 where convention_id = ? and code = 'VS-01'")
                .param(next.id().value())
                .update();
        jdbc.sql("update plan.action set deleted_at = now() where convention_id = ? and code = 'VS-02'")
                .param(next.id().value())
                .update();
        Contents between = reader.readAll(next.id(), ContentUse.TAKEN_AWAY);
        decide(claire, Decision.continued(), "DR-01");
        assertThat(preparation.prepare(claire, false)).isInstanceOfSatisfying(Preparation.Prepared.Done.class, done -> {
            assertThat(done.actions()).isEqualTo(1);
            assertThat(done.enjeux()).isZero();
        });
        Contents after = reader.readAll(next.id(), ContentUse.TAKEN_AWAY);
        assertThat(codes(next.id())).contains("DR-01").doesNotContain("VS-02");
        assertThat(differences.between(between, after, ContentUse.TAKEN_AWAY))
                .allMatch(entry -> entry.operation() == JournalEntry.Operation.INSERT)
                .allMatch(
                        entry -> entry.subjectId().equals(new CarriedIds(claire.id(), next.id()).apply(idOf("DR-01"))));
    }

    @Test
    void givesWhatComesLaterThePartsAndActionsThatCameBefore() {
        decideAll(Decision.continued(), claire);
        UUID enjeu = jdbc.sql("select enjeu_id from plan.action_enjeu where action_id = ? limit 1")
                .param(idOf("VS-06"))
                .query(UUID.class)
                .single();
        var later = new Decision(RenewalChoice.STOP, "Plus tard.", false);
        decide(claire, later, "VS-04");
        decide(claire, later, enjeu.toString());
        ConventionId next = prepare(false).id();
        decide(claire, Decision.continued(), "VS-04");
        decide(claire, Decision.continued(), enjeu.toString());
        preparation.prepare(claire, false);
        var naming = new CarriedIds(claire.id(), next);
        assertThat(jdbc.sql("select parent_id from plan.action where id = ?")
                        .param(naming.apply(idOf("VS-06")))
                        .query(UUID.class)
                        .single())
                .isEqualTo(naming.apply(idOf("VS-04")));
        assertThat(jdbc.sql("select enjeu_id from plan.action_enjeu where action_id = ?")
                        .param(naming.apply(idOf("VS-06")))
                        .query(UUID.class)
                        .list())
                .contains(naming.apply(enjeu));
    }

    @Test
    void preparesTwiceWithoutAddingAnything() {
        decideAll(Decision.continued(), claire);
        Convention next = prepare(false);
        Contents once = reader.readAll(next.id(), ContentUse.TAKEN_AWAY);
        assertThat(preparation.prepare(claire, false))
                .isInstanceOfSatisfying(
                        Preparation.Prepared.Done.class,
                        done -> assertThat(done.actions() + done.enjeux()).isZero());
        assertThat(reader.readAll(next.id(), ContentUse.TAKEN_AWAY)).isEqualTo(once);
    }

    @Test
    void givesAnotherCodeToWhatComesAfterItsCodeWasTaken() {
        decideAll(Decision.continued(), claire);
        decide(claire, new Decision(RenewalChoice.STOP, "Plus tard.", false), "VS-04");
        Convention next = prepare(false);
        jdbc.sql("""
                        insert into plan.action (id, convention_id, theme_id, code, title)
                        select ?, convention_id, theme_id, 'VS-04', 'Nouvelle' from plan.action
                        where convention_id = ? and code = 'VS-01'
                        """).params(UUID.randomUUID(), next.id().value()).update();
        decide(claire, Decision.continued(), "VS-04");
        preparation.prepare(claire, false);
        UUID carried = new CarriedIds(claire.id(), next.id()).apply(idOf("VS-04"));
        assertThat(jdbc.sql("select code from plan.action where id = ?")
                        .param(carried)
                        .query(String.class)
                        .single())
                .startsWith("VS-")
                .isNotEqualTo("VS-04");
    }

    @Test
    void takesTheTopicThatIsThereUnderTheSameName() {
        jdbc.sql("insert into plan.topic (id, convention_id, name) values (?, ?, 'Langage')")
                .params(UUID.randomUUID(), claire.id().value())
                .update();
        decideAll(Decision.continued(), claire);
        Convention next = prepare(false);
        jdbc.sql("insert into plan.topic (id, convention_id, name) values (?, ?, 'Sommeil')")
                .params(UUID.randomUUID(), next.id().value())
                .update();
        jdbc.sql("insert into plan.topic (id, convention_id, name) values (?, ?, 'sommeil')")
                .params(UUID.randomUUID(), claire.id().value())
                .update();
        preparation.prepare(claire, false);
        assertThat(jdbc.sql("select count(*) from plan.topic where convention_id = ? and lower(name) = 'sommeil'")
                        .param(next.id().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private Convention prepare(boolean withUndecided) {
        return ((Preparation.Prepared.Done) preparation.prepare(claire, withUndecided)).next();
    }

    private void decideAll(Decision decision, Space space) {
        Map<String, Integer> all = new HashMap<>();
        seen(space).forEach(line -> all.put(line.key(), line.version()));
        decisions.decide(space, decision, all);
    }

    private void decide(Space space, Decision decision, String code) {
        RenewalLine line = lines.find(space.id(), space.sight(), code).orElseThrow();
        decisions.decide(space, decision, Map.of(code, line.version()));
    }

    private List<RenewalLine> seen(Space space) {
        return lines.listOf(space.id(), space.sight());
    }

    private UUID idOf(String code) {
        return lines.find(claire.id(), claire.sight(), code).orElseThrow().id();
    }

    private Set<String> codes(ConventionId convention) {
        return reader.readStanding(convention, ContentUse.CARRIED).rows("plan.action").stream()
                .map(row -> Objects.requireNonNull(row.text("code")))
                .collect(Collectors.toSet());
    }

    private int count(String table, ConventionId convention) {
        return jdbc.sql("select count(*) from " + table + " where convention_id = ?")
                .param(convention.value())
                .query(Integer.class)
                .single();
    }

    private static Set<String> fieldsOf(List<JournalEntry> told, String table) {
        return told.stream()
                .filter(entry -> entry.table().equals(table))
                .flatMap(entry -> entry.changes().stream())
                .map(JournalEntry.Change::field)
                .collect(Collectors.toSet());
    }
}
