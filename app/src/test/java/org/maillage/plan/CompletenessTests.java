package org.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.plan.Drafts.priority;
import static org.maillage.plan.Drafts.reach;
import static org.maillage.plan.Drafts.roles;
import static org.maillage.plan.Drafts.schedule;
import static org.maillage.plan.Drafts.serving;
import static org.maillage.plan.Drafts.state;
import static org.maillage.plan.Drafts.texts;
import static org.maillage.plan.Drafts.with;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.convention.ThemeId;
import org.maillage.plan.Completeness.Wish;

class CompletenessTests {

    private static final ActionDraft LEAST = ActionDraft.of(new ThemeId(UUID.randomUUID()), "Guichet unique");

    @Test
    void missesEverythingOfTheLeastAction() {
        Completeness completeness = Completeness.of(LEAST, false);
        assertThat(completeness.percent()).isZero();
        assertThat(completeness.missing()).containsExactly(Wish.values());
    }

    @Test
    void missesNothingOfAFullSheet() {
        Completeness completeness = Completeness.of(full(), true);
        assertThat(completeness.missing()).isEmpty();
        assertThat(completeness.percent()).isEqualTo(100);
    }

    @Test
    void saysHundredOnlyWhenComplete() {
        Completeness completeness = Completeness.of(full(), false);
        assertThat(completeness.percent()).isEqualTo(91);
        assertThat(completeness.missing()).containsExactly(Wish.STEPS);
    }

    @Test
    void missesNoEndWhereNoneIsMeant() {
        var endless = new ActionDraft.Schedule(LocalDate.of(2023, 1, 1), null, true);
        assertThat(Completeness.of(with(LEAST, schedule(endless)), false).present())
                .containsExactly(Wish.PERIOD);
    }

    @Test
    void wantsAPilotAndNotOnlyAPartner() {
        var funder =
                new ActionDraft.Roles.OfOrganisation(new OrganisationId(UUID.randomUUID()), OrganisationRole.FUNDER);
        assertThat(Completeness.of(with(LEAST, roles(new ActionDraft.Roles(Set.of(funder), Set.of()))), false)
                        .missing())
                .contains(Wish.PILOT);
    }

    private static ActionDraft full() {
        return with(
                LEAST,
                state(Nature.EXISTING, Progress.ONGOING),
                serving(new EnjeuId(UUID.randomUUID())),
                texts("Un lieu.", "Une réponse en huit jours.", "Un comité de parents."),
                reach(new ActionDraft.Reach(true, Set.of(), Set.of(), Set.of(AgeBand.UNDER_3))),
                roles(new ActionDraft.Roles(
                        Set.of(new ActionDraft.Roles.OfOrganisation(
                                new OrganisationId(UUID.randomUUID()), OrganisationRole.PILOT)),
                        Set.of(new ActionDraft.Roles.OfPerson(new PersonId(UUID.randomUUID()), PersonRole.IN_CHARGE)))),
                schedule(LocalDate.of(2023, 1, 1), LocalDate.of(2026, 12, 31)),
                priority(Priority.HIGH));
    }
}
