package org.maillage.plan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.plan.Drafts.links;
import static org.maillage.plan.Drafts.origin;
import static org.maillage.plan.Drafts.parent;
import static org.maillage.plan.Drafts.reach;
import static org.maillage.plan.Drafts.roles;
import static org.maillage.plan.Drafts.seenBy;
import static org.maillage.plan.Drafts.serving;
import static org.maillage.plan.Drafts.state;
import static org.maillage.plan.Drafts.title;
import static org.maillage.plan.Drafts.with;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.base.Sight;
import org.maillage.base.Visibility;
import org.maillage.base.journal.Journal;
import org.maillage.base.journal.JournalEntry;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Role;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionLink;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Actions;
import org.maillage.plan.Created;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Nature;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.OriginField;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Progress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@HouseTest
@Transactional
class ActionsTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Actions actions;

    @Autowired
    private Enjeux enjeux;

    @Autowired
    private Journal journal;

    @Test
    void givesCodesByTheme() {
        String first = create(cast.youth.id()).code();
        String second = create(cast.youth.id()).code();
        assertThat(first).startsWith("JE-");
        assertThat(number(second)).isEqualTo(number(first) + 1);
        assertThat(create(cast.earlyChildhood.id()).code()).startsWith("PE-");
    }

    @Test
    void neverGivesACodeTwice() {
        ActionName gone = create(cast.youth.id());
        actions.delete(convention(), gone.id(), 0);
        assertThat(number(create(cast.youth.id()).code())).isEqualTo(number(gone.code()) + 1);
    }

    @Test
    void readsBackEverythingThatWasWritten() {
        EnjeuId enjeu = createEnjeu();
        ActionDraft draft = with(
                ActionDraft.of(cast.earlyChildhood.id(), "Guichet unique"),
                state(Nature.CONSOLIDATE, Progress.ONGOING),
                serving(enjeu),
                reach(new ActionDraft.Reach(true, Set.of(cast.heightsQpv.id()), Set.of(), Set.of())),
                roles(new ActionDraft.Roles(
                        Set.of(
                                new ActionDraft.Roles.OfOrganisation(cast.town.id(), OrganisationRole.PILOT),
                                new ActionDraft.Roles.OfOrganisation(cast.caf.id(), OrganisationRole.FUNDER)),
                        Set.of(new ActionDraft.Roles.OfPerson(cast.claire.id(), PersonRole.IN_CHARGE)))),
                links(new ActionLink("Page", "https://example.org/guichet")),
                seenBy(new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.town.id())),
                origin(new OriginField("Moyens", "2 ETP", "Plan!F12")));

        ActionSheet sheet = sheet(actions.create(convention(), draft).orThrow());

        assertThat(sheet.content()).isEqualTo(draft);
        assertThat(sheet.areas()).extracting(ActionSheet.OfArea::name).containsExactly("Les Hauteurs (QPV 2024)");
        assertThat(sheet.pilots()).containsExactly(cast.town.id());
        assertThat(sheet.institution()).isEqualTo(cast.town.name());
    }

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
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("plan.action_organisation", JournalEntry.Operation.INSERT));
    }

    @Test
    void refusesToSaveOverAnotherVersion() {
        ActionSheet sheet = sheet(create(cast.youth.id()));
        save(sheet, title("Premier"));
        assertThat(save(sheet, title("Second"))).isInstanceOf(Saved.ChangedMeanwhile.class);
        assertThat(sheet(sheet.code()).title()).isEqualTo("Premier");
    }

    @Test
    void refusesWhatBelongsToAnotherConvention() {
        Created<ActionName> foreignTheme =
                actions.create(convention(), ActionDraft.of(cast.otherYouth.id(), "Chantiers jeunes"));
        Created<ActionName> foreignArea = actions.create(
                convention(),
                with(
                        ActionDraft.of(cast.youth.id(), "Chantiers jeunes"),
                        reach(new ActionDraft.Reach(false, Set.of(cast.valley.id()), Set.of(), Set.of()))));
        assertThat(refusedField(foreignTheme)).isEqualTo("theme");
        assertThat(refusedField(foreignArea)).isEqualTo("areas");
    }

    @Test
    void refusesAnInstitutionThatIsNoParty() {
        var seenByOther = new ActionDraft.SeenBy(Visibility.INSTITUTION, cast.fourWinds.id());
        assertThat(refusedField(actions.create(
                        convention(), with(ActionDraft.of(cast.youth.id(), "Chantiers"), seenBy(seenByOther)))))
                .isEqualTo("institution");
    }

    @Test
    void refusesThatAnActionDependsOnItself() {
        ActionName mother = create(cast.youth.id());
        ActionName child = actions.create(
                        convention(), with(ActionDraft.of(cast.youth.id(), "Sous-action"), parent(mother.id())))
                .orThrow();
        assertThat(save(sheet(mother), parent(child.id()))).isInstanceOf(Saved.Refused.class);
        assertThat(save(sheet(mother), parent(mother.id()))).isInstanceOf(Saved.Refused.class);
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

    @Test
    void changesProgressAndNatureInOneGesture() {
        ActionName action = create(cast.youth.id());
        assertThat(actions.changeProgress(convention(), action.id(), 0, Progress.DONE))
                .isEqualTo(Saved.DONE);
        assertThat(actions.changeNature(convention(), action.id(), 0, Nature.EXISTING))
                .isInstanceOf(Saved.ChangedMeanwhile.class);
        assertThat(actions.changeNature(convention(), action.id(), 1, Nature.EXISTING))
                .isEqualTo(Saved.DONE);
        assertThat(sheet(action).content().nature()).isEqualTo(Nature.EXISTING);
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

    private EnjeuId createEnjeu() {
        return enjeux.create(convention(), new Enjeux.Draft(cast.youth.id(), null, "Aller vers les jeunes", "", null))
                .orThrow();
    }

    private int answers(Sight sight, EnjeuId enjeu) {
        return enjeux.listGroups(convention(), sight).stream()
                .flatMap(group -> group.enjeux().stream())
                .filter(answered -> answered.enjeu().id().equals(enjeu))
                .findFirst()
                .orElseThrow()
                .actions();
    }

    private ActionName create(org.maillage.convention.ThemeId theme) {
        return actions.create(convention(), ActionDraft.of(theme, "Chantiers jeunes"))
                .orThrow();
    }

    private Saved save(ActionSheet sheet, UnaryOperator<ActionDraft> change) {
        return actions.save(convention(), all(), sheet.id(), sheet.version(), with(sheet.content(), change));
    }

    private List<JournalEntry> history(ActionSheet sheet) {
        return journal.listOf(List.of(sheet.id().value()), 100);
    }

    private ActionSheet sheet(ActionName action) {
        return sheet(action.code());
    }

    private ActionSheet sheet(String code) {
        return actions.findSheet(convention(), all(), code).orElseThrow();
    }

    private static String refusedField(Created<ActionName> outcome) {
        return outcome instanceof Created.Refused<ActionName> refused ? refused.field() : "created";
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(3));
    }

    private Sight all() {
        return Sights.of(Role.COORDINATOR, cast.town.id());
    }

    private ConventionId convention() {
        return cast.convention.id();
    }
}
