package org.maillage.plan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.plan.Drafts.parent;
import static org.maillage.plan.Drafts.seenBy;
import static org.maillage.plan.Drafts.serving;
import static org.maillage.plan.Drafts.with;

import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.convention.Role;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionName;
import org.maillage.plan.Actions;
import org.maillage.plan.EnjeuId;
import org.springframework.transaction.annotation.Transactional;

/// What is hidden, elsewhere or deleted shows nowhere.
@HouseTest
@Transactional
class ActionSightTests extends ActionScene {

    @Test
    void showsNothingOfAHiddenActionAnywhere() {
        EnjeuId enjeu = createEnjeu();
        ActionName mother = create(cast.youth.id());
        ActionName secret = actions.create(
                        convention(),
                        with(
                                ActionDraft.of(cast.youth.id(), "Fermeture envisagée"),
                                seenBy(new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.caf.id())),
                                serving(enjeu),
                                parent(mother.id())))
                .orThrow();
        Sight town = Sights.of(Role.COORDINATOR, cast.town.id());
        Sight caf = Sights.of(Role.COORDINATOR, cast.caf.id());

        assertThat(actions.findSheet(convention(), town, secret.code())).isEmpty();
        assertThat(actions.findSheet(convention(), caf, secret.code())).isPresent();
        assertThat(actions.list(convention(), town, ActionFilter.ALL).rows())
                .noneMatch(row -> row.id().equals(secret.id()));
        assertThat(actions.listNames(convention(), town)).doesNotContain(secret);
        assertThat(actions.count(convention(), caf) - actions.count(convention(), town))
                .isEqualTo(1);
        assertThat(actions.findSheet(convention(), town, mother.code())
                        .orElseThrow()
                        .children())
                .isEmpty();
        assertThat(answers(town, enjeu)).isZero();
        assertThat(answers(caf, enjeu)).isEqualTo(1);
    }

    @Test
    void findsNothingOfAnotherConvention() {
        ActionName action = create(cast.youth.id());
        assertThat(actions.findSheet(cast.otherConvention.id(), all(), action.code()))
                .isEmpty();
        assertThat(actions.list(cast.otherConvention.id(), all(), ActionFilter.ALL)
                        .rows())
                .isEmpty();
    }

    @Test
    void listsWhatWasDeleted() {
        ActionName action = create(cast.youth.id());
        actions.delete(convention(), action.id(), 0);
        assertThat(actions.findSheet(convention(), all(), action.code())).isEmpty();
        assertThat(actions.listDeleted(convention(), all()))
                .extracting(Actions.Deleted::action)
                .contains(action);
    }

    private int answers(Sight sight, EnjeuId enjeu) {
        return enjeux.listGroups(convention(), sight).stream()
                .flatMap(group -> group.enjeux().stream())
                .filter(answered -> answered.enjeu().id().equals(enjeu))
                .findFirst()
                .orElseThrow()
                .actions();
    }
}
