package org.maillage.plan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.maillage.plan.Drafts.reach;
import static org.maillage.plan.Drafts.seenBy;
import static org.maillage.plan.Drafts.serving;
import static org.maillage.plan.Drafts.ties;
import static org.maillage.plan.Drafts.with;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.Role;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionId;
import org.maillage.plan.ActionName;
import org.maillage.plan.AgeBand;
import org.maillage.plan.Contracts;
import org.maillage.plan.Criterion;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Note;
import org.maillage.plan.Notes;
import org.maillage.plan.Step;
import org.maillage.plan.Steps;
import org.maillage.plan.Topics;
import org.maillage.plan.views.PlanFacets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// What the views of a plan read beside its list, with what one may not see left out.
@HouseTest
@Transactional
class PlanFacetsTests extends ActionScene {

    private static final ActionDraft.SeenBy PARTNERS = ActionDraft.SeenBy.PARTNERS;

    @Autowired
    private PlanFacets facets;

    @Autowired
    private Topics topics;

    @Autowired
    private Contracts contracts;

    @Autowired
    private Notes notes;

    @Autowired
    private Steps steps;

    @Test
    void groupsByEnjeuTopicAndContract() {
        EnjeuId enjeu = createEnjeu();
        var topic = topics.add(convention(), "vacances").orThrow();
        var contract = contracts.add(convention(), "contrat de ville").orThrow();
        ActionId tied = create(ties(new ActionDraft.Ties(Set.of(enjeu), Set.of(topic), Set.of(contract))))
                .id();
        assertThat(group(Criterion.ENJEU, enjeu.value().toString())).containsExactly(tied);
        assertThat(group(Criterion.TOPIC, topic.value().toString())).containsExactly(tied);
        assertThat(group(Criterion.CONTRACT, contract.value().toString())).containsExactly(tied);
    }

    @Test
    void groupsByAgeAndAudienceInTheWordsOfAddresses() {
        ActionId action = create(reach(new ActionDraft.Reach(
                        true, Set.of(), Set.of(Audience.DISABILITY), Set.of(AgeBand.UNDER_3, AgeBand.PARENTS))))
                .id();
        assertThat(group(Criterion.AGE, "0-3")).containsExactly(action);
        assertThat(group(Criterion.AGE, "parents")).containsExactly(action);
        assertThat(group(Criterion.AUDIENCE, "handicap")).containsExactly(action);
    }

    @Test
    void forgetsWhatWasRemovedFromItsList() {
        var topic = topics.add(convention(), "vacances").orThrow();
        create(ties(new ActionDraft.Ties(Set.of(), Set.of(topic), Set.of())));
        topics.remove(convention(), topic, 0);
        assertThat(group(Criterion.TOPIC, topic.value().toString())).isEmpty();
    }

    @Test
    void groupsByNothingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> facets.facetOf(convention(), all(), Criterion.LATE));
    }

    @Test
    void listsTheStepsOfEachActionInTheirOrder() {
        ActionName action = create(cast.youth.id());
        add(action, "Second le calendrier, premier ici", LocalDate.of(2026, 3, 1));
        add(action, "Premier le calendrier, second ici", LocalDate.of(2026, 1, 1));
        assertThat(facets.listSteps(convention(), all()).get(action.id()))
                .extracting(Step::title)
                .containsExactly("Second le calendrier, premier ici", "Premier le calendrier, second ici");
    }

    @Test
    void keepsTheLatestNoteThatOneMaySee() {
        ActionName action = create(cast.youth.id());
        write(action, "Ancienne", LocalDate.of(2025, 9, 1), PARTNERS);
        write(action, "Récente", LocalDate.of(2025, 10, 1), PARTNERS);
        write(
                action,
                "Entre nous",
                LocalDate.of(2025, 11, 1),
                new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.caf.id()));
        assertThat(latest(action, all())).isEqualTo("Récente");
        assertThat(latest(action, Sights.of(Role.COORDINATOR, cast.caf.id()))).isEqualTo("Entre nous");
    }

    @Test
    void showsNothingOfAnActionThatIsHiddenDeletedOrElsewhere() {
        EnjeuId enjeu = createEnjeu();
        ActionName secret =
                create(serving(enjeu), seenBy(new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.caf.id())));
        ActionName deleted = create(serving(enjeu));
        for (ActionName action : new ActionName[] {secret, deleted}) {
            add(action, "Étape", LocalDate.of(2026, 1, 1));
            write(action, "Nouvelle", LocalDate.of(2025, 11, 1), PARTNERS);
        }
        actions.delete(convention(), deleted.id(), sheet(deleted).version());
        assertThat(group(Criterion.ENJEU, enjeu.value().toString())).isEmpty();
        assertThat(facets.listSteps(convention(), all())).doesNotContainKeys(secret.id(), deleted.id());
        assertThat(facets.listLatestNotes(convention(), all())).doesNotContainKeys(secret.id(), deleted.id());
        assertThat(facets.facetOf(cast.otherConvention.id(), all(), Criterion.ENJEU)
                        .byValue())
                .isEmpty();
        assertThat(facets.listSteps(cast.otherConvention.id(), all())).isEmpty();
    }

    @SafeVarargs
    private ActionName create(UnaryOperator<ActionDraft>... changes) {
        return actions.create(convention(), with(ActionDraft.of(cast.youth.id(), "Chantiers"), changes))
                .orThrow();
    }

    private Set<ActionId> group(Criterion criterion, String value) {
        return facets.facetOf(convention(), all(), criterion).byValue().getOrDefault(value, Set.of());
    }

    private void add(ActionName action, String title, LocalDate due) {
        steps.add(convention(), action.id(), new Steps.Draft(title, due)).orThrow();
    }

    private void write(ActionName action, String body, LocalDate on, ActionDraft.SeenBy seenBy) {
        notes.write(convention(), action.id(), cast.claire.id(), new Notes.Draft(on, null, body, seenBy))
                .orThrow();
    }

    private String latest(ActionName action, Sight sight) {
        Note note = facets.listLatestNotes(convention(), sight).get(action.id());
        return note == null ? "" : note.body();
    }
}
