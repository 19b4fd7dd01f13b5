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

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.maillage.HouseTest;
import org.maillage.base.Saved;
import org.maillage.base.Visibility;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionLink;
import org.maillage.plan.ActionName;
import org.maillage.plan.ActionSheet;
import org.maillage.plan.Created;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Nature;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.OriginField;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Progress;
import org.springframework.transaction.annotation.Transactional;

/// What is written on an action, read back; what the plan refuses to write.
@HouseTest
@Transactional
class ActionsTests extends ActionScene {

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

    private static String refusedField(Created<ActionName> outcome) {
        return outcome instanceof Created.Refused<ActionName> refused ? refused.field() : "created";
    }

    private static int number(String code) {
        return Integer.parseInt(code.substring(3));
    }
}
