package org.maillage.plan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Role;
import org.maillage.convention.Themes;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Created;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.HeadingId;
import org.maillage.plan.Mood;
import org.maillage.plan.Note;
import org.maillage.plan.NoteId;
import org.maillage.plan.Notes;
import org.maillage.plan.Step;
import org.maillage.plan.StepId;
import org.maillage.plan.Steps;
import org.maillage.plan.Topics;
import org.maillage.shared.Direction;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// Steps, notes, enjeux and topics: each is added, changed, removed and restored.
@HouseTest
@Transactional
class PlanPartsTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Actions actions;

    @Autowired
    private Steps steps;

    @Autowired
    private Notes notes;

    @Autowired
    private Enjeux enjeux;

    @Autowired
    private Topics topics;

    @Autowired
    private Themes themes;

    private ActionName action = new ActionName(new org.maillage.plan.ActionId(new java.util.UUID(0, 0)), "", "");

    @BeforeEach
    void anActionOfYouth() {
        action = actions.create(convention(), ActionDraft.of(cast.youth.id(), "Chantiers jeunes"))
                .orThrow();
    }

    @Test
    void aThemeStaysWhileAnActionBearsIt() {
        assertThat(themes.remove(convention(), cast.youth.id()))
                .isInstanceOfSatisfying(
                        Saved.Refused.class,
                        refused -> assertThat(refused.sentence()).contains("sert encore"));
    }

    @Test
    void stepsStandInTheOrderPeopleDecide() {
        StepId first = step("Recruter");
        StepId second = step("Ouvrir");
        StepId third = step("Évaluer");
        steps.move(convention(), action.id(), third, Direction.UP);
        assertThat(sheet().steps()).extracting(Step::id).containsExactly(first, third, second);
        steps.move(convention(), action.id(), first, Direction.UP);
        steps.move(convention(), action.id(), second, Direction.DOWN);
        assertThat(sheet().steps()).extracting(Step::id).containsExactly(first, third, second);
    }

    @Test
    void aStepIsDoneTodayAndReopened() {
        StepId step = step("Recruter");
        assertThat(steps.complete(convention(), action.id(), step, 0)).isEqualTo(Saved.DONE);
        assertThat(sheet().steps().getFirst().doneOn()).isEqualTo(Cast.TODAY);
        steps.reopen(convention(), action.id(), step, 1);
        assertThat(sheet().steps().getFirst().done()).isFalse();
    }

    @Test
    void aStepIsNotChangedTwiceFromOneVersion() {
        StepId step = step("Recruter");
        steps.edit(convention(), action.id(), step, 0, new Steps.Draft("Recruter à deux", null));
        assertThat(steps.edit(convention(), action.id(), step, 0, new Steps.Draft("Recruter seul", null)))
                .isInstanceOf(Saved.ChangedMeanwhile.class);
    }

    @Test
    void aRemovedStepComesBack() {
        StepId step = step("Recruter");
        steps.remove(convention(), action.id(), step, 0);
        assertThat(sheet().steps()).isEmpty();
        steps.restore(convention(), action.id(), step);
        assertThat(sheet().steps()).hasSize(1);
    }

    @Test
    void anOverdueStepMakesTheActionLate() {
        steps.add(convention(), action.id(), new Steps.Draft("Recruter", Cast.TODAY.minusDays(1)));
        assertThat(sheet().late()).isTrue();
    }

    @Test
    void theMoodIsThatOfTheLatestNoteEvenOnOneDay() {
        note(Cast.TODAY, Mood.BLOCKED, ActionDraft.SeenBy.PARTNERS);
        note(Cast.TODAY, Mood.ON_TRACK, ActionDraft.SeenBy.PARTNERS);
        note(Cast.TODAY.minusDays(3), Mood.WATCH, ActionDraft.SeenBy.PARTNERS);
        assertThat(sheet().mood()).isEqualTo(Mood.ON_TRACK);
    }

    @Test
    void aNoteOfTheCoordinationIsNoNewsForOthers() {
        note(Cast.TODAY, Mood.BLOCKED, new ActionDraft.SeenBy(Visibility.COORDINATORS, null));
        Sight amadou = Sights.of(Role.CONTRIBUTOR, null);
        assertThat(actions.findSheet(convention(), amadou, action.code())
                        .orElseThrow()
                        .notes())
                .isEmpty();
        assertThat(notes.listLatest(convention(), amadou, 10)).isEmpty();
        assertThat(notes.listLatest(convention(), all(), 10)).hasSize(1);
    }

    @Test
    void oneEditsOnlyOnesOwnNotes() {
        NoteId note = note(null, null, ActionDraft.SeenBy.PARTNERS);
        var draft = new Notes.Draft(Cast.TODAY, Mood.WATCH, "Le local est trouvé.", ActionDraft.SeenBy.PARTNERS);
        assertThat(notes.edit(convention(), action.id(), note, 0, cast.karim.id(), draft))
                .isInstanceOf(Saved.Refused.class);
        assertThat(notes.edit(convention(), action.id(), note, 0, cast.amadou.id(), draft))
                .isEqualTo(Saved.DONE);
        assertThat(sheet().notes()).extracting(Note::body).containsExactly("Le local est trouvé.");
    }

    @Test
    void aNoteIsWrittenTodayUnlessSaidOtherwise() {
        note(null, null, ActionDraft.SeenBy.PARTNERS);
        assertThat(sheet().notes().getFirst().writtenOn()).isEqualTo(Cast.TODAY);
        assertThat(sheet().notes().getFirst().authorName()).isEqualTo("Amadou Diop");
    }

    @Test
    void enjeuxStandUnderTheHeadingsOfTheirTheme() {
        HeadingId heading =
                enjeux.addHeading(convention(), cast.youth.id(), "Numérique").orThrow();
        EnjeuId under = enjeu(heading, "Un point numérique par quartier");
        EnjeuId free = enjeu(null, "Aller vers les jeunes");
        assertThat(ids()).containsExactly(free, under);

        enjeux.removeHeading(convention(), heading, 0);

        assertThat(enjeux.findEnjeu(convention(), under).orElseThrow().heading())
                .isNull();
        enjeux.restoreHeading(convention(), heading);
        assertThat(enjeux.findEnjeu(convention(), under).orElseThrow().heading())
                .isEqualTo(heading);
    }

    @Test
    void enjeuxMoveAmongTheirs() {
        EnjeuId first = enjeu(null, "Aller vers les jeunes");
        EnjeuId second = enjeu(null, "Soutenir leurs initiatives");
        enjeux.move(convention(), second, Direction.UP);
        assertThat(ids()).containsExactly(second, first);
    }

    @Test
    void anEnjeuNeedsAHeadingOfItsOwnTheme() {
        HeadingId heading =
                enjeux.addHeading(convention(), cast.youth.id(), "Numérique").orThrow();
        var draft = new Enjeux.Draft(cast.earlyChildhood.id(), heading, "Accueillir", "", null);
        assertThat(enjeux.create(convention(), draft)).isInstanceOf(Created.Refused.class);
    }

    @Test
    void twoTopicsNeverBearOneName() {
        TopicId topic = topics.add(convention(), "Illettrisme").orThrow();
        assertThat(topics.add(convention(), "illettrisme")).isInstanceOf(Created.Refused.class);
        topics.remove(convention(), topic, 0);
        topics.add(convention(), "Illettrisme").orThrow();
        assertThat(topics.restore(convention(), topic)).isInstanceOf(Saved.Refused.class);
    }

    private StepId step(String title) {
        return steps.add(convention(), action.id(), new Steps.Draft(title, null))
                .orThrow();
    }

    private NoteId note(@Nullable LocalDate day, @Nullable Mood mood, ActionDraft.SeenBy seenBy) {
        return notes.write(
                        convention(),
                        action.id(),
                        cast.amadou.id(),
                        new Notes.Draft(day, mood, "Rien de neuf.", seenBy))
                .orThrow();
    }

    private EnjeuId enjeu(@Nullable HeadingId heading, String title) {
        return enjeux.create(convention(), new Enjeux.Draft(cast.youth.id(), heading, title, "", null))
                .orThrow();
    }

    private List<EnjeuId> ids() {
        Stream<Enjeux.Answered> all =
                enjeux.listGroups(convention(), all()).stream().flatMap(group -> group.enjeux().stream());
        return all.map(answered -> answered.enjeu().id()).toList();
    }

    private ActionSheet sheet() {
        return actions.findSheet(convention(), all(), action.code()).orElseThrow();
    }

    private Sight all() {
        return Sights.of(Role.COORDINATOR, cast.town.id());
    }

    private ConventionId convention() {
        return cast.convention.id();
    }
}
