package org.maillage.plan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.plan.Drafts.priority;
import static org.maillage.plan.Drafts.reach;
import static org.maillage.plan.Drafts.roles;
import static org.maillage.plan.Drafts.schedule;
import static org.maillage.plan.Drafts.serving;
import static org.maillage.plan.Drafts.state;
import static org.maillage.plan.Drafts.texts;
import static org.maillage.plan.Drafts.ties;
import static org.maillage.plan.Drafts.with;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.maillage.Cast;
import org.maillage.HouseTest;
import org.maillage.accounts.Organisation;
import org.maillage.convention.Audience;
import org.maillage.convention.ConventionId;
import org.maillage.convention.Role;
import org.maillage.convention.Theme;
import org.maillage.convention.TopicId;
import org.maillage.plan.ActionDraft;
import org.maillage.plan.ActionFilter;
import org.maillage.plan.ActionList;
import org.maillage.plan.ActionRow;
import org.maillage.plan.ActionSort;
import org.maillage.plan.Actions;
import org.maillage.plan.AgeBand;
import org.maillage.plan.ContractId;
import org.maillage.plan.Contracts;
import org.maillage.plan.Criterion;
import org.maillage.plan.Cut;
import org.maillage.plan.EnjeuId;
import org.maillage.plan.Enjeux;
import org.maillage.plan.Nature;
import org.maillage.plan.NatureChoice;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;
import org.maillage.plan.Topics;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// What each criterion keeps. In every test, "Autre" answers none of them.
@HouseTest
@Transactional
class ActionListTests {

    @Autowired
    private Cast cast;

    @Autowired
    private Actions actions;

    @Autowired
    private Enjeux enjeux;

    @Autowired
    private Topics topics;

    @Autowired
    private Contracts contracts;

    @Test
    void findsWordsWhateverTheirAccentsAndCase() {
        create(cast.youth, "École ouverte l’été");
        create(cast.youth, "Autre");
        assertThat(found(ActionFilter.ALL.with(Criterion.WORDS, "ECOLE ete"))).containsExactly("École ouverte l’été");
        assertThat(found(ActionFilter.ALL.with(Criterion.WORDS, "l'école"))).isEmpty();
        assertThat(found(ActionFilter.ALL.with(Criterion.WORDS, "l'ete"))).containsExactly("École ouverte l’été");
        assertThat(found(ActionFilter.ALL.with(Criterion.WORDS, "100 %"))).isEmpty();
    }

    @Test
    void findsWordsInDescriptionCodeAndOrganisations() {
        create(
                cast.youth,
                "Chantiers",
                texts("Des ateliers de cœur", "", ""),
                played(cast.fourWinds, OrganisationRole.FUNDER));
        create(cast.earlyChildhood, "Autre");
        assertThat(found(ActionFilter.ALL.with(Criterion.WORDS, "coeur"))).containsExactly("Chantiers");
        assertThat(found(ActionFilter.ALL.with(Criterion.WORDS, "quatre vents")))
                .containsExactly("Chantiers");
        assertThat(found(ActionFilter.ALL.with(Criterion.WORDS, "je-"))).containsExactly("Chantiers");
    }

    @Test
    void countsAnActionUnderTheThemesItServes() {
        EnjeuId enjeu = enjeu(cast.youth);
        create(cast.earlyChildhood, "Pont", serving(enjeu));
        create(cast.earlyChildhood, "Autre");
        assertThat(found(ActionFilter.ALL.ofTheme("JE"))).containsExactly("Pont");
        assertThat(found(ActionFilter.ALL.ofTheme("PE"))).containsExactly("Pont", "Autre");
        assertThat(found(ActionFilter.ALL.ofEnjeu(enjeu))).containsExactly("Pont");
    }

    @Test
    void asksForNatureIncludingTheOneToBeTold() {
        create(cast.youth, "Existante", state(Nature.EXISTING, Progress.DONE));
        create(cast.youth, "Autre");
        assertThat(found(ActionFilter.ALL.ofNature(NatureChoice.EXISTING))).containsExactly("Existante");
        assertThat(found(ActionFilter.ALL.ofNature(NatureChoice.UNKNOWN))).containsExactly("Autre");
        assertThat(found(ActionFilter.ALL.ofProgress(Progress.DONE, Progress.ONGOING)))
                .containsExactly("Existante");
    }

    @Test
    void asksForAPlaceWithEverythingInsideIt() {
        create(
                cast.youth,
                "Au QPV",
                reach(new ActionDraft.Reach(false, Set.of(cast.heightsQpv.id()), Set.of(), Set.of())));
        create(cast.youth, "Partout", reach(new ActionDraft.Reach(true, Set.of(), Set.of(), Set.of())));
        create(cast.youth, "Autre");
        assertThat(found(ActionFilter.ALL.inArea("hauteurs"))).containsExactly("Au QPV");
        assertThat(found(ActionFilter.ALL.inArea("saint-aubin"))).containsExactly("Au QPV");
        assertThat(found(ActionFilter.ALL.inArea("port"))).isEmpty();
        assertThat(found(ActionFilter.ALL.citywide())).containsExactly("Partout");
    }

    @Test
    void asksForAnOrganisationInAnyRoleOrInOne() {
        create(cast.youth, "Portée", played(cast.fourWinds, OrganisationRole.PILOT));
        create(cast.youth, "Financée", played(cast.fourWinds, OrganisationRole.FUNDER));
        create(cast.youth, "Autre");
        ActionFilter ofFourWinds = ActionFilter.ALL.ofOrganisation(cast.fourWinds.id());
        assertThat(found(ofFourWinds)).containsExactly("Portée", "Financée");
        assertThat(found(ofFourWinds.with(Criterion.ROLE, "pilote"))).containsExactly("Portée");
        assertThat(found(ActionFilter.ALL.thatAre(Criterion.WITHOUT_PILOT))).containsExactly("Financée", "Autre");
    }

    @Test
    void asksForTopicContractPublicAgeAndPriority() {
        TopicId topic = topics.add(convention(), "Vacances").orThrow();
        ContractId contract = contracts.add(convention(), "PEDT").orThrow();
        create(
                cast.youth,
                "Séjours",
                ties(new ActionDraft.Ties(Set.of(), Set.of(topic), Set.of(contract))),
                reach(new ActionDraft.Reach(
                        false, Set.of(), Set.of(Audience.DISABILITY), Set.of(AgeBand.FROM_11_TO_15))),
                priority(Priority.HIGH));
        create(cast.youth, "Autre");
        List.of(
                        ActionFilter.ALL.ofTopic(topic),
                        ActionFilter.ALL.ofContract(contract),
                        ActionFilter.ALL.with(Criterion.AUDIENCE, "handicap"),
                        ActionFilter.ALL.with(Criterion.AGE, "11-15"),
                        ActionFilter.ALL.with(Criterion.PRIORITY, "haute"))
                .forEach(filter -> assertThat(found(filter)).as(filter.path()).containsExactly("Séjours"));
    }

    @Test
    void asksForTheActionsOfASchoolYear() {
        create(cast.youth, "Avant", schedule(null, LocalDate.of(2024, 8, 31)));
        create(cast.youth, "Pendant", schedule(LocalDate.of(2025, 8, 31), null));
        create(cast.youth, "Après", schedule(LocalDate.of(2025, 9, 1), null));
        create(cast.youth, "Autre");
        assertThat(found(ActionFilter.ALL.with(Criterion.SCHOOL_YEAR, "2024-2025")))
                .containsExactly("Pendant");
    }

    @Test
    void sortsByDueDateWithTheUnknownLastBothWays() {
        create(cast.youth, "Tard", schedule(null, LocalDate.of(2026, 6, 1)));
        create(cast.youth, "Autre");
        create(cast.youth, "Tôt", schedule(null, LocalDate.of(2026, 1, 1)));
        assertThat(found(ActionFilter.ALL.sortedBy(ActionSort.DUE, false))).containsExactly("Tôt", "Tard", "Autre");
        assertThat(found(ActionFilter.ALL.sortedBy(ActionSort.DUE, true))).containsExactly("Tard", "Tôt", "Autre");
    }

    @Test
    void saysHowManyThereAreEvenWhenNoneIsKept() {
        create(cast.youth, "Autre");
        var list =
                actions.list(convention(), Sights.of(Role.COORDINATOR, null), ActionFilter.ALL.thatAre(Criterion.LATE));
        assertThat(list.size()).isZero();
        assertThat(list.scope().actions()).isEqualTo(1);
    }

    @SafeVarargs
    private void create(Theme theme, String title, UnaryOperator<ActionDraft>... changes) {
        actions.create(convention(), with(ActionDraft.of(theme.id(), title), changes))
                .orThrow();
    }

    private EnjeuId enjeu(Theme theme) {
        return enjeux.create(convention(), new Enjeux.Draft(theme.id(), null, "Aller vers", "", null))
                .orThrow();
    }

    private static UnaryOperator<ActionDraft> played(Organisation organisation, OrganisationRole role) {
        return roles(
                new ActionDraft.Roles(Set.of(new ActionDraft.Roles.OfOrganisation(organisation.id(), role)), Set.of()));
    }

    @Test
    void bringsOnePageAndCountsTheOthers() {
        for (int number = 1; number <= 5; number++) {
            create(cast.youth, "Chantier " + number);
        }
        create(cast.earlyChildhood, "Autre");
        ActionFilter youth = ActionFilter.ALL.ofTheme("JE");
        assertThat(titles(youth, new Cut(2, 2))).containsExactly("Chantier 3", "Chantier 4");
        assertThat(titles(youth, new Cut(9, 2))).as("beyond the end").containsExactly("Chantier 5");
        ActionList page = actions.list(convention(), Sights.of(Role.COORDINATOR, null), youth, new Cut(1, 2));
        assertThat(page.size()).isEqualTo(5);
        assertThat(page.scope().actions()).isEqualTo(6);
    }

    private List<String> titles(ActionFilter filter, Cut cut) {
        return actions.list(convention(), Sights.of(Role.COORDINATOR, null), filter, cut).rows().stream()
                .map(ActionRow::title)
                .toList();
    }

    private List<String> found(ActionFilter filter) {
        return actions.list(convention(), Sights.of(Role.COORDINATOR, null), filter).rows().stream()
                .map(ActionRow::title)
                .toList();
    }

    private ConventionId convention() {
        return cast.convention.id();
    }
}
