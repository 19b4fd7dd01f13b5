package org.maillage.plan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.maillage.plan.Drafts.links;
import static org.maillage.plan.Drafts.origin;
import static org.maillage.plan.Drafts.parent;
import static org.maillage.plan.Drafts.reach;
import static org.maillage.plan.Drafts.roles;
import static org.maillage.plan.Drafts.seenBy;
import static org.maillage.plan.Drafts.serving;
import static org.maillage.plan.Drafts.title;
import static org.maillage.plan.Drafts.with;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.base.journal.Journal;
import org.maillage.base.journal.JournalEntry;
import org.maillage.convention.Role;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionLink;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.OriginField;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// A change leaves alone what it does not say: ties that stay, ties to what is removed or hidden for a while.
@HouseTest
@Transactional
class ActionTiesTests extends ActionScene {

    @Autowired
    private Journal journal;

    @Test
    void writesNothingInTheJournalWhenNothingDiffers() {
        ActionSheet sheet = sheet(actions.create(convention(), full()).orThrow());
        int before = history(sheet).size();

        assertThat(save(sheet, draft -> draft)).isEqualTo(Saved.DONE);

        assertThat(history(sheet)).hasSize(before);
    }

    @Test
    void writesOnlyTheTiesThatDiffer() {
        ActionSheet sheet = sheet(actions.create(convention(), full()).orThrow());
        int before = history(sheet).size();
        var other = new ActionDraft.Roles(
                Set.of(
                        new ActionDraft.Roles.OfOrganisation(cast.town.id(), OrganisationRole.PILOT),
                        new ActionDraft.Roles.OfOrganisation(cast.fourWinds.id(), OrganisationRole.OPERATOR)),
                Set.of());

        save(sheet, roles(other));

        assertThat(history(sheet).subList(0, history(sheet).size() - before))
                .extracting(JournalEntry::table, JournalEntry::operation)
                .containsExactly(tuple("plan.action_organisation", JournalEntry.Operation.INSERT));
    }

    @Test
    void keepsChildrenOfADeletedActionForTheDayItIsRestored() {
        ActionName mother = create(cast.youth.id());
        ActionName child = actions.create(
                        convention(), with(ActionDraft.of(cast.youth.id(), "Sous-action"), parent(mother.id())))
                .orThrow();
        actions.delete(convention(), mother.id(), 0);
        assertThat(sheet(child).parent()).isNull();
        save(sheet(child), title("Sous-action renommée"));

        actions.restore(convention(), mother.id());

        assertThat(sheet(child).parent()).isEqualTo(mother);
        assertThat(sheet(mother).children()).hasSize(1);
    }

    @Test
    void keepsAParentHiddenFromWhoSaves() {
        ActionName secret = actions.create(
                        convention(),
                        with(ActionDraft.of(cast.youth.id(), "Projet de la Caf"), seenBy(Visibility.COORDINATORS)))
                .orThrow();
        ActionName child = actions.create(
                        convention(), with(ActionDraft.of(cast.youth.id(), "Sous-action"), parent(secret.id())))
                .orThrow();
        Sight amadou = Sights.of(Role.CONTRIBUTOR, null);
        ActionSheet seen = actions.findSheet(convention(), amadou, child.code()).orElseThrow();
        assertThat(seen.parent()).isNull();
        assertThat(seen.content().parent()).isNull();

        actions.save(convention(), amadou, child.id(), 0, with(seen.content(), title("Mise à jour")));

        assertThat(sheet(child).parent()).isEqualTo(secret);
    }

    @Test
    void keepsTiesToARemovedEnjeu() {
        EnjeuId enjeu = createEnjeu();
        ActionSheet sheet =
                sheet(actions.create(convention(), with(ActionDraft.of(cast.youth.id(), "Chantiers"), serving(enjeu)))
                        .orThrow());
        enjeux.remove(convention(), enjeu, 0);
        assertThat(sheet(sheet.code()).enjeux()).isEmpty();
        save(sheet(sheet.code()), title("Chantiers jeunes"));

        enjeux.restore(convention(), enjeu);

        assertThat(sheet(sheet.code()).enjeux())
                .extracting(ActionSheet.OfEnjeu::id)
                .containsExactly(enjeu);
    }

    private ActionDraft full() {
        return with(
                ActionDraft.of(cast.earlyChildhood.id(), "Guichet unique"),
                serving(createEnjeu()),
                reach(new ActionDraft.Reach(true, Set.of(cast.harbour.id()), Set.of(), Set.of())),
                roles(new ActionDraft.Roles(
                        Set.of(new ActionDraft.Roles.OfOrganisation(cast.town.id(), OrganisationRole.PILOT)),
                        Set.of())),
                links(new ActionLink("Page", "https://example.org")),
                origin(new OriginField("Moyens", "2 ETP", "Plan!F12")));
    }

    private List<JournalEntry> history(ActionSheet sheet) {
        return journal.listOf(List.of(sheet.id().value()), 100);
    }
}
