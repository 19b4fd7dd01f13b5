package org.maillage.plan.joint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.convention.Member;
import org.maillage.convention.MemberId;
import org.maillage.convention.Rights;
import org.maillage.convention.Role;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.Progress;

/// What a wish does to actions drawn by hand, before any database.
class JointPreviewTests {

    private static final Theme YOUTH = theme("JE", "Jeunesse");
    private static final Theme EARLY_CHILDHOOD = theme("PE", "Petite enfance");
    private static final OrganisationId TOWN = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId FOUR_WINDS = new OrganisationId(UUID.randomUUID());
    private static final TopicId HOLIDAYS = new TopicId(UUID.randomUUID());
    private static final TopicId READING = new TopicId(UUID.randomUUID());
    private static final LocalDate JUNE = LocalDate.of(2025, 6, 30);

    private static final Rights CLAIRE = rights(Role.COORDINATOR, TOWN, Set.of());
    private static final Rights LEA = rights(Role.COORDINATOR, TOWN, Set.of(EARLY_CHILDHOOD.id()));
    private static final Rights AMADOU = rights(Role.CONTRIBUTOR, FOUR_WINDS, Set.of());

    @Test
    void countsWhatChangesAndWhatIsSoAlready() {
        var preview = JointPreview.of(
                Wishes.progress(Progress.DONE),
                List.of(
                        action("JE-01", YOUTH, state(Progress.ONGOING)),
                        action("JE-02", YOUTH, state(Progress.DONE)),
                        action("PE-01", EARLY_CHILDHOOD, state(Progress.UPCOMING))),
                CLAIRE);
        assertThat(preview.changing()).extracting(one -> one.action().code()).containsExactly("JE-01", "PE-01");
        assertThat(preview.same()).extracting(ChosenAction::code).containsExactly("JE-02");
    }

    @Test
    void addsAndRemovesWithoutReplacing() {
        var wish = Wishes.topics(new Amendment<>(Set.of(HOLIDAYS), Set.of(READING)));
        var other = new TopicId(UUID.randomUUID());
        Traits after = wish.on(traits(Progress.ONGOING, Set.of(), Set.of(), Set.of(READING, other)));
        assertThat(after.topics()).containsExactlyInAnyOrder(HOLIDAYS, other);
    }

    @Test
    void leavesClosedWhatAnotherThemeHolds() {
        var preview = JointPreview.of(
                Wishes.progress(Progress.DONE),
                List.of(
                        action("JE-01", YOUTH, state(Progress.ONGOING)),
                        action("PE-01", EARLY_CHILDHOOD, state(Progress.ONGOING))),
                LEA);
        assertThat(preview.changing()).hasSize(1);
        assertThat(preview.closed())
                .containsExactly(new Left("JE-01", "Action", "le thème « Jeunesse » ne vous est pas confié"));
    }

    @Test
    void opensToAContributorOnlyWhatItsOrganisationPilots() {
        var preview = JointPreview.of(
                Wishes.progress(Progress.DONE),
                List.of(
                        action("JE-01", YOUTH, carried(Set.of(FOUR_WINDS), Set.of())),
                        action("JE-02", YOUTH, carried(Set.of(), Set.of(FOUR_WINDS))),
                        action("JE-03", YOUTH, carried(Set.of(TOWN), Set.of()))),
                AMADOU);
        assertThat(preview.changing()).extracting(one -> one.action().code()).containsExactly("JE-01", "JE-02");
        assertThat(preview.closed())
                .containsExactly(new Left("JE-03", "Action", "votre organisation ne la pilote pas"));
    }

    @Test
    void letsOnlyTheCoordinationChangePilots() {
        var wish = Wishes.pilots(new Amendment<>(Set.of(TOWN), Set.of()));
        var actions = List.of(action("JE-01", YOUTH, carried(Set.of(FOUR_WINDS), Set.of())));
        assertThat(JointPreview.of(wish, actions, AMADOU).closed())
                .extracting(Left::reason)
                .containsExactly("seule la coordination change les pilotes");
        assertThat(JointPreview.of(wish, actions, CLAIRE).changing()).hasSize(1);
    }

    @Test
    void saysWhichActionsLoseTheirLastPilot() {
        var wish = Wishes.pilots(new Amendment<>(Set.of(), Set.of(FOUR_WINDS)));
        var preview = JointPreview.of(
                wish,
                List.of(
                        action("JE-01", YOUTH, carried(Set.of(FOUR_WINDS), Set.of())),
                        action("JE-02", YOUTH, carried(Set.of(FOUR_WINDS, TOWN), Set.of()))),
                CLAIRE);
        assertThat(preview.changing())
                .extracting(JointPreview.Changing::losesItsPilot)
                .containsExactly(true, false);
    }

    @Test
    void makesAPilotOfACopilotWithoutNamingItTwice() {
        var wish = Wishes.pilots(new Amendment<>(Set.of(FOUR_WINDS), Set.of()));
        Traits after = wish.on(carried(Set.of(TOWN), Set.of(FOUR_WINDS)));
        assertThat(after.pilots()).containsExactlyInAnyOrder(TOWN, FOUR_WINDS);
        assertThat(after.copilots()).isEmpty();
    }

    @Test
    void refusesAnEndBeforeTheStartOfThatActionOnly() {
        var preview = JointPreview.of(
                Wishes.end(End.on(JUNE)),
                List.of(
                        action("JE-01", YOUTH, begun(JUNE.plusDays(1))),
                        action("JE-02", YOUTH, begun(JUNE.minusDays(1))),
                        action("JE-03", YOUTH, begun(null))),
                CLAIRE);
        assertThat(preview.changing()).hasSize(2);
        assertThat(preview.impossible()).containsExactly(new Left("JE-01", "Action", "La fin vient avant le début."));
    }

    @Test
    void endsWhatWasMeantToLast() {
        var endless = new Traits(
                Progress.ONGOING,
                null,
                new ActionDraft.Schedule(null, null, true),
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
        assertThat(Wishes.end(End.on(JUNE)).on(endless).schedule())
                .isEqualTo(new ActionDraft.Schedule(null, JUNE, false));
    }

    @Test
    void takesBackOnlyWhatNobodyChangedSince() {
        Traits before = state(Progress.ONGOING);
        Traits after = state(Progress.DONE);
        var kept = new MadeChange.Line(action("JE-01", YOUTH, after), before, after, 0, null);
        var changed = new MadeChange.Line(action("JE-02", YOUTH, after), before, after, 7, "Karim Benali");
        var reversal = Reversal.of(
                new MadeChange(new JointChangeId(UUID.randomUUID()), false, List.of(kept, changed)), CLAIRE);
        assertThat(reversal.restored()).containsExactly(kept);
        assertThat(reversal.left()).containsExactly(new Left("JE-02", "Action", "modifiée depuis par Karim Benali"));
    }

    private static ChosenAction action(String code, Theme theme, Traits traits) {
        return new ChosenAction(new ActionId(UUID.randomUUID()), code, "Action", theme, traits, 0, false);
    }

    private static Traits state(Progress progress) {
        return traits(progress, Set.of(), Set.of(), Set.of());
    }

    private static Traits carried(Set<OrganisationId> pilots, Set<OrganisationId> copilots) {
        return traits(Progress.ONGOING, pilots, copilots, Set.of());
    }

    private static Traits begun(@Nullable LocalDate day) {
        return new Traits(
                Progress.ONGOING,
                null,
                new ActionDraft.Schedule(day, null, false),
                false,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }

    private static Traits traits(
            Progress progress, Set<OrganisationId> pilots, Set<OrganisationId> copilots, Set<TopicId> topics) {
        return new Traits(
                progress, null, ActionDraft.Schedule.NONE, false, Set.of(), pilots, copilots, Set.of(), topics);
    }

    private static Theme theme(String code, String name) {
        return new Theme(new ThemeId(UUID.randomUUID()), code, name, name, "blue", "path", 0);
    }

    private static Rights rights(Role role, OrganisationId organisation, Set<ThemeId> themes) {
        return new Rights(new Member(
                new MemberId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), role, organisation, null, themes));
    }
}
