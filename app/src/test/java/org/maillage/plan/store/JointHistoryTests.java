package org.maillage.plan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Person;
import org.maillage.base.Actor;
import org.maillage.base.journal.JournalFilter;
import org.maillage.convention.Convention;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Conventions;
import org.maillage.convention.Histories;
import org.maillage.convention.HistoryEntry;
import org.maillage.convention.Members;
import org.maillage.convention.Role;
import org.maillage.convention.Space;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.Themes;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.maillage.plan.Progress;
import org.maillage.plan.joint.JointChanges;
import org.maillage.plan.joint.Left;
import org.maillage.plan.joint.Wishes;
import org.springframework.beans.factory.annotation.Autowired;

/// What the journal tells of a joint change. Each test leaves a convention of its own behind: the journal tells
/// transactions that were committed, and who made each.
@HouseTest
class JointHistoryTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Conventions conventions;

    @Autowired
    private Members members;

    @Autowired
    private Themes themes;

    @Autowired
    private Actions actions;

    @Autowired
    private JointChanges changes;

    @Autowired
    private Histories histories;

    private final Theme youth =
            new Theme(new ThemeId(UUID.randomUUID()), "JE", "Jeunesse", "Jeunesse", "blue", "path", 0);

    @Test
    void tellsOneEntryWithTheWayBackAndEachActionItsOwn() {
        Space space = freshSpace("entree");
        ActionName first = create(space, "Séjours");
        ActionName second = create(space, "Chantiers");
        as(cast.claire, () -> apply(space, first, second));

        HistoryEntry entry = journal(space).getFirst();
        assertThat(entry.who()).isEqualTo("Claire Aubry");
        assertThat(entry.what()).isEqualTo("a modifié 2\u00a0actions ensemble");
        assertThat(entry.changes()).hasSize(2);
        assertThat(Objects.requireNonNull(entry.together()).path()).contains("/plan/ensemble/");

        HistoryEntry own = histories
                .of(space, List.of(first.id().value()), Long.MAX_VALUE)
                .entries()
                .getFirst();
        assertThat(own.together()).isNull();
        assertThat(own.changes().getFirst().differences()).singleElement().satisfies(difference -> {
            assertThat(difference.field()).isEqualTo("Avancement");
            assertThat(difference.before()).isEqualTo("à venir");
            assertThat(difference.after()).isEqualTo("réalisée");
        });
    }

    @Test
    void tellsThatItWasTakenBack() {
        Space space = freshSpace("annulee");
        ActionName first = create(space, "Séjours");
        ActionName second = create(space, "Chantiers");
        as(cast.claire, () -> {
            var applied = apply(space, first, second);
            changes.undo(space.id(), space.rights(), Objects.requireNonNull(applied.change()));
        });
        assertThat(journal(space).getFirst().what()).isEqualTo("a annulé une modification de 2\u00a0actions");
    }

    @Test
    void namesWhoWasFaster() {
        Space space = freshSpace("rapide");
        ActionName taken = create(space, "Séjours");
        ActionName free = create(space, "Chantiers");
        as(cast.karim, () -> actions.changeProgress(space.id(), taken.id(), 0, Progress.ONGOING));
        as(
                cast.claire,
                () -> assertThat(apply(space, taken, free).left())
                        .containsExactly(new Left(taken.code(), "Séjours", "modifiée entre-temps par Karim Benali")));
    }

    private JointChanges.Applied apply(Space space, ActionName first, ActionName second) {
        return changes.apply(
                space.id(), space.rights(), Wishes.progress(Progress.DONE), Map.of(first.code(), 0, second.code(), 0));
    }

    private List<HistoryEntry> journal(Space space) {
        return histories.of(space, JournalFilter.NONE, Long.MAX_VALUE).entries();
    }

    private ActionName create(Space space, String title) {
        return actions.create(space.id(), ActionDraft.of(youth.id(), title)).orThrow();
    }

    private Space freshSpace(String name) {
        var convention = new Convention(
                new ConventionId(UUID.randomUUID()),
                "ensemble-" + name,
                "Convention modifiée ensemble",
                "Ensemble",
                Convention.Status.PREPARATION,
                Cast.TODAY,
                Cast.TODAY.plusYears(4),
                null,
                null,
                cast.saintAubin.id(),
                "",
                "",
                0);
        conventions.add(convention);
        members.add(convention.id(), cast.claire.id(), Role.COORDINATOR, Set.of());
        themes.add(convention.id(), youth);
        return conventions.findSpace(convention.slug(), cast.claire.id()).orElseThrow();
    }

    private static void as(Person person, Runnable work) {
        new Actor(person.id().value(), person.name()).runs(work);
    }
}
