package org.maillage.plan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.plan.Drafts.roles;
import static org.maillage.plan.Drafts.seenBy;
import static org.maillage.plan.Drafts.title;
import static org.maillage.plan.Drafts.with;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Visibility;
import org.maillage.convention.Conventions;
import org.maillage.convention.Rights;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Contracts;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.plan.Topics;
import org.maillage.plan.joint.Amendment;
import org.maillage.plan.joint.ChosenAction;
import org.maillage.plan.joint.End;
import org.maillage.plan.joint.JointChangeId;
import org.maillage.plan.joint.JointChanges;
import org.maillage.plan.joint.JointWish;
import org.maillage.plan.joint.Left;
import org.maillage.plan.joint.Setting;
import org.maillage.plan.joint.Wishes;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// Several actions of Saint-Aubin changed at once, and taken back.
@HouseTest
@Transactional
class JointChangesTests extends ActionScene {

    @Autowired
    private JointChanges changes;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Topics topics;

    @Autowired
    private Contracts contracts;

    @Test
    void writesEveryFieldAndTakesItBack() {
        ActionName first = create(cast.youth.id());
        ActionName second = create(cast.youth.id());
        ActionDraft before = sheet(first).content();
        var topic = topics.add(convention(), "Vacances").orThrow();
        var contract = contracts.add(convention(), "Contrat de ville").orThrow();
        var wish = new JointWish(
                Progress.PAUSED,
                Setting.to(Priority.HIGH),
                Setting.to(LocalDate.of(2025, 1, 6)),
                End.on(LocalDate.of(2026, 6, 30)),
                true,
                new Amendment<>(Set.of(cast.harbour.id()), Set.of()),
                new Amendment<>(Set.of(cast.fourWinds.id()), Set.of()),
                new Amendment<>(Set.of(contract), Set.of()),
                new Amendment<>(Set.of(topic), Set.of()));

        JointChangeId change = apply(claire(), wish, first, second);

        for (ActionName name : List.of(first, second)) {
            ActionDraft now = sheet(name).content();
            assertThat(now.progress()).isEqualTo(Progress.PAUSED);
            assertThat(now.priority()).isEqualTo(Priority.HIGH);
            assertThat(now.schedule())
                    .isEqualTo(new ActionDraft.Schedule(LocalDate.of(2025, 1, 6), LocalDate.of(2026, 6, 30), false));
            assertThat(now.reach().citywide()).isTrue();
            assertThat(now.reach().areas()).containsExactly(cast.harbour.id());
            assertThat(now.ties().contracts()).containsExactly(contract);
            assertThat(now.ties().topics()).containsExactly(topic);
            assertThat(sheet(name).pilots()).containsExactly(cast.fourWinds.id());
        }
        assertThat(changes.undo(convention(), claire(), change).orElseThrow())
                .isEqualTo(new JointChanges.Undone(false, 2, List.of()));
        assertThat(sheet(first).content()).isEqualTo(before);
        assertThat(changes.undo(convention(), claire(), change).orElseThrow().already())
                .isTrue();
    }

    @Test
    void leavesWhatSomebodyChangedBetweenPreviewAndDeed() {
        ActionName taken = create(cast.youth.id());
        ActionName free = create(cast.youth.id());
        var previewed = Map.of(taken.code(), 0, free.code(), 0);
        save(sheet(taken), title("Séjours"));

        var applied = changes.apply(convention(), claire(), Wishes.progress(Progress.DONE), previewed);

        assertThat(applied.changed()).isEqualTo(1);
        assertThat(applied.left()).extracting(Left::code).containsExactly(taken.code());
        assertThat(applied.left()).extracting(Left::reason).allMatch(why -> why.startsWith("modifiée entre-temps par"));
        assertThat(sheet(taken).content().progress()).isEqualTo(Progress.UPCOMING);
        assertThat(sheet(free).content().progress()).isEqualTo(Progress.DONE);
    }

    @Test
    void writesNothingWhenNothingIsLeft() {
        ActionName taken = create(cast.youth.id());
        save(sheet(taken), title("Séjours"));
        var applied = changes.apply(convention(), claire(), Wishes.progress(Progress.DONE), Map.of(taken.code(), 0));
        assertThat(applied.change()).isNull();
    }

    @Test
    void asksTheRightsAgainActionByAction() {
        ActionName ofYouth = create(cast.youth.id());
        ActionName ofEarlyChildhood = create(cast.earlyChildhood.id());
        var applied = changes.apply(
                convention(),
                rights(cast.lea),
                Wishes.progress(Progress.DONE),
                Map.of(ofYouth.code(), 0, ofEarlyChildhood.code(), 0));
        assertThat(applied.changed()).isEqualTo(1);
        assertThat(applied.left()).extracting(Left::code).containsExactly(ofYouth.code());
        assertThat(sheet(ofYouth).content().progress()).isEqualTo(Progress.UPCOMING);
    }

    @Test
    void takesBackOnlyWhatNobodyChangedSince() {
        ActionName changed = create(cast.youth.id());
        ActionName kept = create(cast.youth.id());
        ActionName gone = create(cast.youth.id());
        JointChangeId change = apply(claire(), Wishes.progress(Progress.DONE), changed, kept, gone);
        save(sheet(changed), title("Séjours"));
        actions.delete(convention(), gone.id(), 1);

        var undone = changes.undo(convention(), claire(), change).orElseThrow();

        assertThat(undone.restored()).isEqualTo(1);
        assertThat(undone.left()).extracting(Left::code).containsExactlyInAnyOrder(changed.code(), gone.code());
        assertThat(sheet(kept).content().progress()).isEqualTo(Progress.UPCOMING);
        assertThat(sheet(changed).content().progress()).isEqualTo(Progress.DONE);
    }

    @Test
    void neverTouchesNorTellsWhatTheSightDoesNotCover() {
        ActionName ofTheTown = create(cast.youth.id());
        ActionName ofTheCaf = actions.create(
                        convention(),
                        with(
                                ActionDraft.of(cast.youth.id(), "Réservée à la Caf"),
                                seenBy(new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.caf.id()))))
                .orThrow();
        var codes = List.of(ofTheTown.code(), ofTheCaf.code());
        assertThat(changes.listChosen(convention(), all(), codes))
                .extracting(ChosenAction::code)
                .containsExactly(ofTheTown.code());
        var applied = changes.apply(
                convention(),
                claire(),
                Wishes.progress(Progress.DONE),
                Map.of(ofTheTown.code(), 0, ofTheCaf.code(), 0));
        assertThat(applied.changed()).isEqualTo(1);
        assertThat(applied.left()).isEmpty();
        assertThat(actions.findSheet(convention(), rights(cast.karim).sight(), ofTheCaf.code()).stream())
                .extracting(sheet -> sheet.content().progress())
                .containsExactly(Progress.UPCOMING);
    }

    @Test
    void hidesAChangeFromWhoSeesNoneOfItsActions() {
        ActionName ofTheCaf = actions.create(
                        convention(),
                        with(
                                ActionDraft.of(cast.youth.id(), "Réservée à la Caf"),
                                seenBy(new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.caf.id()))))
                .orThrow();
        JointChangeId change = apply(rights(cast.karim), Wishes.progress(Progress.DONE), ofTheCaf);
        assertThat(changes.findChange(convention(), all(), change)).isEmpty();
        assertThat(changes.undo(convention(), claire(), change)).isEmpty();
        assertThat(changes.findChange(cast.otherConvention.id(), all(), change)).isEmpty();
    }

    @Test
    void knowsNothingOfTheActionsOfAnotherConvention() {
        ActionName foreign = actions.create(cast.otherConvention.id(), ActionDraft.of(cast.otherYouth.id(), "Ailleurs"))
                .orThrow();
        assertThat(changes.listChosen(convention(), all(), List.of(foreign.code())))
                .isEmpty();
        var applied = changes.apply(convention(), claire(), Wishes.progress(Progress.DONE), Map.of(foreign.code(), 0));
        assertThat(applied.changed()).isZero();
        assertThat(applied.left()).isEmpty();
    }

    @Test
    void removesOnePilotAndLeavesTheOtherRoles() {
        var both = new ActionDraft.Roles(
                Set.of(
                        new ActionDraft.Roles.OfOrganisation(cast.fourWinds.id(), OrganisationRole.PILOT),
                        new ActionDraft.Roles.OfOrganisation(cast.fourWinds.id(), OrganisationRole.FUNDER)),
                Set.of());
        ActionName action = actions.create(
                        convention(), with(ActionDraft.of(cast.youth.id(), "Chantiers"), roles(both)))
                .orThrow();
        apply(claire(), Wishes.pilots(new Amendment<>(Set.of(), Set.of(cast.fourWinds.id()))), action);
        assertThat(sheet(action).organisations())
                .extracting(ActionSheet.OfOrganisation::role)
                .containsExactly(OrganisationRole.FUNDER);
    }

    @Test
    void changesTwoHundredActionsInLessThanASecond() {
        ActionName[] many =
                Stream.generate(() -> create(cast.youth.id())).limit(200).toArray(ActionName[]::new);
        var topic = topics.add(convention(), "Vacances").orThrow();
        long start = System.nanoTime();
        apply(claire(), Wishes.topics(new Amendment<>(Set.of(topic), Set.of())), many);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
    }

    private JointChangeId apply(Rights rights, JointWish wish, ActionName... names) {
        var previewed = new HashMap<String, Integer>();
        Stream.of(names).forEach(name -> previewed.put(name.code(), 0));
        var applied = changes.apply(convention(), rights, wish, previewed);
        assertThat(applied.changed()).isEqualTo(names.length);
        return Objects.requireNonNull(applied.change());
    }

    private Rights claire() {
        return rights(cast.claire);
    }

    private Rights rights(org.maillage.accounts.Person person) {
        return conventions
                .findSpace(cast.convention.slug(), person.id())
                .orElseThrow()
                .rights();
    }
}
