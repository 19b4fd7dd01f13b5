package org.maillage.convention.snapshots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Saved;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionStates;
import org.maillage.convention.Conventions;
import org.maillage.convention.Space;
import org.maillage.convention.contents.ContentUse;
import org.maillage.convention.history.SubjectTelling.Verb;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultMatcher;
import org.springframework.transaction.annotation.Transactional;

/// What a state keeps, what two differ by, and who reads what of them.
@HouseTest
@Transactional
class SnapshotTests {

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Conventions conventions;

    @Autowired
    private ConventionStates acts;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private States states;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private MockMvc mvc;

    @Test
    void keepsWhatWasThereWhateverBecomesOfIt() {
        UUID action = action("PE-01", "Crèche du port", "partners");
        SnapshotId frozen = freeze("Bilan");
        retitle(action, "Crèche des hauteurs");
        jdbc.sql("update plan.action set deleted_at = now() where id = ?")
                .param(action)
                .update();
        assertThat(snapshots.read(cast.convention.id(), frozen).find("plan.action", action))
                .hasValueSatisfying(row -> assertThat(row.text("title")).isEqualTo("Crèche du port"));
    }

    @Test
    void tellsWhatCameWhatWentAndWhatIsNoLongerTheSame() {
        UUID changed = action("PE-01", "Crèche du port", "partners");
        UUID gone = action("PE-02", "Ludothèque", "partners");
        SnapshotId frozen = freeze("Bilan");
        retitle(changed, "Crèche des hauteurs");
        jdbc.sql("update plan.action set deleted_at = now() where id = ?")
                .param(gone)
                .update();
        UUID come = action("JE-01", "Accueil de jeunes", "partners");
        Space space = spaceOf(cast.claire);
        Comparison comparison =
                comparisons.between(states.read(space, frozen), states.read(space, null), ContentUse.FROZEN);
        assertThat(comparison.groups())
                .extracting(group -> group.theme() == null ? "" : group.theme().code())
                .containsExactly("PE", "JE");
        assertThat(comparison.groups().getFirst().lines())
                .extracting(Comparison.Line::subject, Comparison.Line::verb)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(changed, Verb.CHANGED),
                        org.assertj.core.groups.Tuple.tuple(gone, Verb.REMOVED));
        assertThat(comparison.groups().getLast().lines()).singleElement().satisfies(line -> {
            assertThat(line.subject()).isEqualTo(come);
            assertThat(line.verb()).isEqualTo(Verb.ADDED);
        });
    }

    @Test
    void freezesByItselfWhatIsSignedAndWhatIsLeftAtTheEnd() {
        assertThat(acts.close(current(), LocalDate.of(2025, 11, 1))).isEqualTo(Saved.DONE);
        assertThat(acts.reopen(current())).isEqualTo(Saved.DONE);
        assertThat(acts.cancelSignature(current())).isEqualTo(Saved.DONE);
        assertThat(acts.sign(current(), LocalDate.of(2025, 11, 2))).isEqualTo(Saved.DONE);
        assertThat(snapshots.listOf(cast.convention.id()))
                .extracting(Snapshot::name)
                .contains("Clôture du 1er\u00a0novembre 2025", "Signature du 2\u00a0novembre 2025");
        assertThat(snapshots.listOf(cast.convention.id())).noneMatch(Snapshot::isRemovable);
    }

    @Test
    void staysReadableWhenItsAuthorOnlyNamedItAndRemovedIt() {
        SnapshotId frozen = freeze("Bilan");
        assertThat(snapshots.remove(cast.convention.id(), frozen, 0)).isEqualTo(Saved.DONE);
        assertThat(snapshots.listOf(cast.convention.id())).isEmpty();
        snapshots.restore(cast.convention.id(), frozen);
        assertThat(snapshots.listOf(cast.convention.id()))
                .extracting(Snapshot::id)
                .containsExactly(frozen);
    }

    @Test
    void showsEachOneWhatTheyMaySee() throws Exception {
        action("PE-01", "Ouverte à tous les partenaires", "partners");
        action("PE-02", "Gardée par la coordination", "coordinators");
        UUID ofTheCaf = action("PE-03", "Gardée par la Caf", "coordinators");
        jdbc.sql("update plan.action set visibility = 'institution', institution_id = ? where id = ?")
                .params(cast.caf.id().value(), ofTheCaf)
                .update();
        UUID closedSince = action("PE-04", "Refermée depuis", "partners");
        String state = "/espace/saint-aubin-2023-2026/etats/" + freeze("Bilan").value();
        jdbc.sql("update plan.action set visibility = 'coordinators' where id = ?")
                .param(closedSince)
                .update();
        String comparison = "/espace/saint-aubin-2023-2026/etats/comparaison";
        reads(
                cast.odile,
                state,
                "Ouverte à tous",
                "Gardée par la coordination",
                "Gardée par la Caf",
                "Refermée depuis");
        reads(cast.amadou, comparison, "Ce qui a changé", "Gardée", "Refermée", "PE-02", "PE-03", "PE-04");
        expect(cast.claire, state, "Gardée par la coordination");
        reads(cast.claire, state, "Refermée depuis", "Gardée par la Caf");
        expect(cast.karim, state, "Gardée par la Caf");
        mvc.perform(get(state + "?theme=PE").with(cast.as(cast.yann))).andExpect(status().isNotFound());
        mvc.perform(get(comparison + "/export.csv").with(cast.as(cast.odile)))
                .andExpect(content().string(not(containsString("Refermée"))));
    }

    /// @param shown then what must not be there
    private void reads(Person person, String address, String shown, String... hidden) throws Exception {
        expect(person, address, shown);
        for (String word : hidden) {
            see(person, address, content().string(not(containsString(word))));
        }
    }

    private void expect(Person person, String address, String shown) throws Exception {
        see(person, address, content().string(containsString(shown)));
    }

    private void see(Person person, String address, ResultMatcher matcher) throws Exception {
        mvc.perform(get(address + "?theme=PE").with(cast.as(person)))
                .andExpect(status().isOk())
                .andExpect(matcher);
    }

    private SnapshotId freeze(String name) {
        return snapshots.freeze(cast.convention.id(), SnapshotKind.NAMED, name, "", cast.claire.id());
    }

    private Convention current() {
        return conventions.getConvention(cast.convention.id());
    }

    private Space spaceOf(Person person) {
        return conventions.findSpace(cast.convention.slug(), person.id()).orElseThrow();
    }

    private UUID action(String code, String title, String visibility) {
        UUID id = UUID.randomUUID();
        UUID theme =
                (code.startsWith("PE") ? cast.earlyChildhood : cast.youth).id().value();
        jdbc.sql(
                        "insert into plan.action (id, convention_id, theme_id, code, title, visibility) values (?, ?, ?, ?, ?, ?)")
                .params(id, cast.convention.id().value(), theme, code, title, visibility)
                .update();
        return id;
    }

    private void retitle(UUID action, String title) {
        jdbc.sql("update plan.action set title = ? where id = ?")
                .params(title, action)
                .update();
    }
}
