package org.maillage.plan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Sight;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Role;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionRow;
import org.maillage.plan.Actions;
import org.maillage.plan.Criterion;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.Notes;
import org.maillage.plan.across.ActionState;
import org.maillage.plan.across.LedAction;
import org.maillage.plan.across.PlanCount;
import org.maillage.plan.across.Plans;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

/// What is read of several conventions at once is what each says alone, for each who may look at them.
@HouseTest
@Import(RandomPlan.class)
@Transactional
class PlansAcrossTests {

    @Autowired
    private Cast cast;

    @Autowired
    private RandomPlan plan;

    @Autowired
    private Actions actions;

    @Autowired
    private Notes notes;

    @Autowired
    private Plans plans;

    @ParameterizedTest
    @ValueSource(ints = {21, 22, 23})
    void everyNumberIsTheLengthOfTheListItLeadsTo(int seed) {
        plan.draw(seed, 60);
        for (Sight sight : sights()) {
            PlanCount count = count(ours(), sight);
            assertThat(count.actions()).isEqualTo(size(sight, ActionFilter.ALL));
            assertThat(count.late()).isEqualTo(size(sight, ActionFilter.ALL.thatAre(Criterion.LATE)));
            assertThat(count.silent()).isEqualTo(size(sight, ActionFilter.ALL.thatAre(Criterion.SILENT)));
            assertThat(count.withoutPilot()).isEqualTo(size(sight, ActionFilter.ALL.thatAre(Criterion.WITHOUT_PILOT)));
            assertThat(count.unknownNature()).isEqualTo(size(sight, ActionFilter.ALL.ofNature(NatureChoice.UNKNOWN)));
            assertThat(count.lastNews())
                    .isEqualTo(
                            notes.listLatest(ours(), sight, 1).getFirst().note().writtenOn());
        }
    }

    @Test
    void eachConventionIsSeenThroughItsOwnSight() {
        plan.draw(24, 40);
        actions.create(theirs(), ActionDraft.of(cast.otherYouth.id(), "Une action d’ailleurs"))
                .orThrow();
        Sight narrow = Sights.of(Role.READER, null);
        Sight wide = Sights.of(Role.COORDINATOR, cast.caf.id());
        var both = new LinkedHashMap<UUID, Sight>();
        both.put(ours().value(), wide);
        both.put(theirs().value(), narrow);
        var counts = plans.countsOf(new org.maillage.base.Sights(both));
        assertThat(counts.get(ours().value())).isEqualTo(count(ours(), wide)).isNotEqualTo(count(ours(), narrow));
        assertThat(counts.get(theirs().value())).isEqualTo(count(theirs(), narrow));
        assertThat(counts).hasSize(2);
        assertThat(plans.countsOf(new org.maillage.base.Sights(Map.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {25, 26, 27})
    void whatAnOrganisationLeadsIsWhatTheFilteredPlanLists(int seed) {
        plan.draw(seed, 60);
        for (Sight sight : sights()) {
            List<LedAction> led =
                    plans.listLedBy(org.maillage.base.Sights.of(ours().value(), sight), Set.of(cast.fourWinds.id()));
            for (String role : List.of("pilote", "copilote")) {
                List<ActionRow> listed = list(
                        sight,
                        ActionFilter.ALL.ofOrganisation(cast.fourWinds.id()).with(Criterion.ROLE, role));
                assertThat(led.stream()
                                .filter(one -> one.pilot() == role.equals("pilote"))
                                .map(one -> one.state().action().code()))
                        .containsExactlyInAnyOrderElementsOf(
                                listed.stream().map(ActionRow::code).toList());
                assertThat(led)
                        .filteredOn(one -> one.state().late())
                        .extracting(one -> one.state().action().code())
                        .containsAll(listed.stream()
                                .filter(ActionRow::late)
                                .map(ActionRow::code)
                                .toList());
            }
            assertThat(led.stream().map(LedAction::state).map(ActionState::late))
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    private PlanCount count(ConventionId convention, Sight sight) {
        PlanCount count = plans.countsOf(org.maillage.base.Sights.of(convention.value(), sight))
                .get(convention.value());
        return Objects.requireNonNull(count);
    }

    private int size(Sight sight, ActionFilter filter) {
        return list(sight, filter).size();
    }

    private List<ActionRow> list(Sight sight, ActionFilter filter) {
        return actions.list(ours(), sight, filter).rows();
    }

    private List<Sight> sights() {
        return List.of(
                Sights.of(Role.READER, null),
                Sights.of(Role.CONTRIBUTOR, cast.town.id()),
                Sights.of(Role.COORDINATOR, cast.caf.id()));
    }

    private ConventionId ours() {
        return cast.convention.id();
    }

    private ConventionId theirs() {
        return cast.otherConvention.id();
    }
}
