package org.maillage.directory.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.PersonalData;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.base.Sights;
import org.maillage.base.attention.AttentionPoint;
import org.maillage.base.attention.AttentionSource;
import org.maillage.base.diary.DiaryEntry;
import org.maillage.base.diary.DiaryReader;
import org.maillage.base.diary.DiarySource;
import org.maillage.convention.Party;
import org.maillage.directory.Origin;
import org.maillage.directory.Sheet;
import org.maillage.directory.Structure;
import org.maillage.directory.StructureField;
import org.maillage.directory.StructureId;
import org.maillage.directory.Structures;
import org.maillage.directory.parts.Owner;
import org.maillage.directory.parts.PartId;
import org.maillage.directory.parts.SheetParts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/// Claire for Saint-Aubin and Karim for the Caf follow the centre social of the harbour.
@HouseTest
@Transactional
class FollowUpTests {

    private static final String INSEE = "49999";
    private static final Sight PARTNERS = new Sight(true, false, null);

    @Autowired
    private MockMvc site;

    @Autowired
    private Cast cast;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Structures structures;

    @Autowired
    private FollowUps followUps;

    @Autowired
    private SheetParts<Referent.Draft> referents;

    @Autowired
    private SheetParts<Meeting.Draft> meetings;

    @Autowired
    private SheetParts<Granted.Draft> approvals;

    @Autowired
    private List<AttentionSource> sources;

    @Autowired
    private List<DiarySource> diaries;

    @Autowired
    private List<PersonalData> personalData;

    private Owner harbour;

    @BeforeEach
    void givenACentreSocialInTheTown() {
        jdbc.sql("update territory.area set code = ? where id = ?")
                .params(INSEE, cast.saintAubin.id().value())
                .update();
        harbour = new Owner(cast.convention.id(), structure("Centre social du Port", "centre-social"));
    }

    @Test
    void nobodyIsAskedForAReferentBeforeTheConventionFollowsOne() {
        assertThat(points("structure-referent")).isEmpty();
        meetings.add(harbour, id(), met(LocalDate.of(2025, 10, 1)));
        assertThat(points("structure-referent")).containsExactly("Centre social du Port");
        refer(Party.Side.LOCAL, "Anne Rivage");
        refer(Party.Side.LOCAL, "Luc Rivage");
        assertThat(points("structure-referent")).containsExactly("Centre social du Port");
        refer(Party.Side.CAF, "Marc Brisant");
        assertThat(points("structure-referent")).isEmpty();
    }

    @Test
    void aYearWithoutMeetingIsTold() {
        refer(Party.Side.CAF, "Marc Brisant");
        assertThat(points("structure-unmet")).containsExactly("Centre social du Port");
        meetings.add(harbour, id(), met(Cast.TODAY.minusMonths(12).minusDays(1)));
        assertThat(points("structure-unmet")).containsExactly("Centre social du Port");
        meetings.add(harbour, id(), met(Cast.TODAY.minusMonths(12)));
        assertThat(points("structure-unmet")).isEmpty();
    }

    @Test
    void anApprovalIsToldItsMonthsAheadAndWorseOnceEnded() {
        PartId approval = id();
        approvals.add(harbour, approval, until(Cast.TODAY.plusMonths(12)));
        assertThat(points("approval-ending")).isEmpty();
        approvals.save(harbour, approval, 0, until(Cast.TODAY.plusMonths(12).minusDays(1)));
        assertThat(point("approval-ending").stage()).isZero();
        approvals.save(harbour, approval, 1, until(Cast.TODAY.minusDays(1)));
        assertThat(point("approval-ending").stage()).isEqualTo(1);
        approvals.add(harbour, id(), until(null));
        assertThat(points("approval-ending")).isEmpty();
    }

    @Test
    void whatIsApprovedIsFollowedWhateverItsKind() {
        StructureId nursery = structure("Crèche du Phare", "creche");
        assertThat(names()).containsExactly("Centre social du Port");
        approvals.add(new Owner(cast.convention.id(), nursery), id(), until(LocalDate.of(2028, 1, 1)));
        assertThat(names()).containsExactly("Centre social du Port", "Crèche du Phare");
    }

    @Test
    void anotherConventionReadsTheApprovalAndNothingElse() {
        refer(Party.Side.CAF, "Marc Brisant");
        meetings.add(harbour, id(), met(Cast.TODAY));
        approvals.add(harbour, id(), until(LocalDate.of(2028, 1, 1)));
        FollowUp theirs = followUps.of(new Owner(cast.otherConvention.id(), harbour.structure()));
        assertThat(theirs.referents()).isEmpty();
        assertThat(theirs.meetings()).isEmpty();
        assertThat(theirs.approvals()).hasSize(1);
    }

    @Test
    void aPartWrittenOverAnotherIsRefusedAndARemovedOneComesBack() {
        PartId meeting = id();
        meetings.add(harbour, meeting, met(Cast.TODAY));
        assertThat(meetings.save(harbour, meeting, 0, met(Cast.TODAY.plusDays(1))))
                .isEqualTo(Saved.DONE);
        assertThat(meetings.save(harbour, meeting, 0, met(Cast.TODAY))).isInstanceOf(Saved.ChangedMeanwhile.class);
        assertThat(meetings.remove(harbour, meeting, 1)).isEqualTo(Saved.DONE);
        assertThat(followUps.of(harbour).meetings()).isEmpty();
        meetings.restore(harbour, meeting);
        assertThat(followUps.of(harbour).meetings()).hasSize(1);
    }

    @Test
    void meetingsStandInTheDiaryAndConcernTheReferent() {
        meetings.add(harbour, id(), met(LocalDate.of(2025, 12, 1)));
        assertThat(diaryOf(cast.karim.id().value())).singleElement().matches(entry -> !entry.concerning());
        referents.add(harbour, id(), new Referent.Draft(Party.Side.CAF, cast.karim.id(), "", "", "", ""));
        assertThat(diaryOf(cast.karim.id().value())).singleElement().satisfies(entry -> {
            assertThat(entry.concerning()).isTrue();
            assertThat(entry.path()).endsWith("-centre-social-du-port/suivi");
        });
    }

    @Test
    void aReferentTakesAwayWhatTheyFollow() {
        referents.add(harbour, id(), new Referent.Draft(Party.Side.CAF, cast.karim.id(), "", "", "", ""));
        assertThat(personalData.stream()
                        .flatMap(one -> one.heldOn(cast.karim.id()).stream())
                        .filter(part -> part.heading().equals("structures suivies"))
                        .flatMap(part -> part.rows().stream())
                        .map(row -> row.get("structure")))
                .containsExactly("Centre social du Port");
    }

    @Test
    void theStepsTowardsTheNextApprovalAreTicked() throws Exception {
        PartId approval = id();
        approvals.add(harbour, approval, until(LocalDate.of(2026, 6, 30)));
        String step = address() + "/agrements/" + approval.value() + "/etapes/0";
        site.perform(get(address()).with(cast.as(cast.odile)))
                .andExpect(content().string(containsString("2\u00a0étapes en retard")))
                .andExpect(content().string(not(containsString("Marquer comme faite"))));
        site.perform(post(step).param("done", "true").with(cast.as(cast.odile)).with(csrf()))
                .andExpect(status().isForbidden());
        site.perform(post(step).param("done", "true").with(cast.as(cast.karim)).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(followUps.of(harbour).approvals().getFirst().done())
                .containsOnlyKeys("Bilan du projet social avec les habitants et les partenaires");
        site.perform(post(step).param("done", "false").with(cast.as(cast.karim)).with(csrf()));
        assertThat(followUps.of(harbour).approvals().getFirst().done()).isEmpty();
    }

    @Test
    void aReferentIsEitherOfTheHouseOrNamed() throws Exception {
        String form = address() + "/referents/ajouter";
        site.perform(post(form)
                        .param("side", "CAF")
                        .param("person", cast.karim.id().value().toString())
                        .param("name", "Quelqu’un")
                        .with(cast.as(cast.claire))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("pas les deux")));
        site.perform(post(form)
                        .param("side", "CAF")
                        .param("name", "Quelqu’un")
                        .param("phone", "02")
                        .with(cast.as(cast.claire))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Écrivez-le comme 02 41 00 00 00.")));
        site.perform(post(form)
                        .param("side", "CAF")
                        .param("person", cast.yann.id().value().toString())
                        .with(cast.as(cast.claire))
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent());
        assertThat(followUps.of(harbour).referents()).isEmpty();
    }

    @Test
    void theListKeepsThoseWithoutReferentOnOneSide() throws Exception {
        refer(Party.Side.CAF, "Marc Brisant");
        String list = cast.convention.home() + "/annuaire/suivi";
        site.perform(get(list + "?sans=ville").with(cast.as(cast.odile)))
                .andExpect(content().string(containsString("Centre social du Port")));
        site.perform(get(list + "?sans=caf").with(cast.as(cast.odile)))
                .andExpect(content().string(not(containsString("Centre social du Port"))));
        site.perform(get(list + "/export.csv?sans=ville").with(cast.as(cast.odile)))
                .andExpect(content().string(containsString("Marc Brisant")));
    }

    private StructureId structure(String name, String kind) {
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
                                        StructureField.INSEE, INSEE)),
                        Map.of(),
                        null,
                        Cast.TODAY)));
        return id;
    }

    private String address() {
        Structure structure = structures.findStructure(harbour.structure()).orElseThrow();
        return cast.convention.home() + structure.path() + "/suivi";
    }

    private void refer(Party.Side side, String name) {
        referents.add(harbour, id(), new Referent.Draft(side, null, name, "", "", ""));
    }

    private static Meeting.Draft met(LocalDate day) {
        return new Meeting.Draft(day, "Bilan", "", "");
    }

    private static Granted.Draft until(@Nullable LocalDate end) {
        return new Granted.Draft("agrément", "la Caf", "", null, end);
    }

    private static PartId id() {
        return new PartId(UUID.randomUUID());
    }

    private List<String> names() {
        return followUps.listIn(cast.convention.id(), List.of(INSEE)).stream()
                .map(FollowedLine::name)
                .toList();
    }

    private List<AttentionPoint> all(String cause) {
        return sources.stream()
                .flatMap(source -> source.groupsOf(cast.convention.id().value(), PARTNERS).stream())
                .filter(group -> group.cause().key().equals(cause))
                .flatMap(group -> group.points().stream())
                .toList();
    }

    private List<String> points(String cause) {
        return all(cause).stream().map(AttentionPoint::title).toList();
    }

    private AttentionPoint point(String cause) {
        return all(cause).getFirst();
    }

    private List<DiaryEntry> diaryOf(UUID person) {
        var sights = new Sights(new HashMap<>(Map.of(cast.convention.id().value(), PARTNERS)));
        var reader = new DiaryReader(sights, person, null, false, LocalDate.of(2025, 1, 1));
        return diaries.stream()
                .flatMap(source -> source.entriesOf(reader).stream())
                .filter(entry -> entry.kind().equals("rencontres"))
                .toList();
    }
}
