package org.maillage.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.maillage.plan.Drafts.links;
import static org.maillage.plan.Drafts.schedule;
import static org.maillage.plan.Drafts.seenBy;
import static org.maillage.plan.Drafts.title;
import static org.maillage.plan.Drafts.with;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Visibility;
import org.maillage.convention.ThemeId;

class ActionDraftTests {

    private static final ActionDraft LEAST =
            ActionDraft.of(new ThemeId(UUID.randomUUID()), "Guichet unique de l’accueil du jeune enfant");

    @Test
    void needsOnlyTitleAndTheme() {
        assertThat(LEAST.problems()).isEmpty();
    }

    @Test
    void refusesAnEmptyOrEndlessTitle() {
        assertThat(fieldsWrongIn(title("  "))).containsExactly("title");
        assertThat(fieldsWrongIn(title("é".repeat(300)))).isEmpty();
        assertThat(fieldsWrongIn(title("é".repeat(301)))).containsExactly("title");
    }

    @Test
    void refusesAnEndBeforeItsStart() {
        LocalDate day = LocalDate.of(2025, 9, 1);
        assertThat(fieldsWrongIn(schedule(day, day))).isEmpty();
        assertThat(fieldsWrongIn(schedule(day, day.minusDays(1)))).containsExactly("endsOn");
    }

    @Test
    void refusesAnEndToWhatHasNone() {
        assertThat(fieldsWrongIn(schedule(new ActionDraft.Schedule(null, LocalDate.of(2025, 9, 1), true))))
                .containsExactly("endsOn");
    }

    @Test
    void namesTheInstitutionThatAloneSeesIt() {
        assertThat(fieldsWrongIn(seenBy(Visibility.INSTITUTION))).containsExactly("institution");
        assertThat(fieldsWrongIn(
                        seenBy(new ActionDraft.SeenBy(Visibility.INSTITUTION, new OrganisationId(UUID.randomUUID())))))
                .isEmpty();
        assertThat(fieldsWrongIn(
                        seenBy(new ActionDraft.SeenBy(Visibility.PUBLIC, new OrganisationId(UUID.randomUUID())))))
                .containsExactly("institution");
    }

    @Test
    void refusesLinksThatLeadNowhereSafe() {
        assertThat(fieldsWrongIn(links(new ActionLink("Page de la Ville", "https://example.org/page"))))
                .isEmpty();
        assertThat(fieldsWrongIn(links(new ActionLink("Piège", "javascript:alert(1)"))))
                .containsExactly("links");
        assertThat(fieldsWrongIn(links(new ActionLink(" ", "https://example.org"))))
                .containsExactly("links");
    }

    private static List<String> fieldsWrongIn(UnaryOperator<ActionDraft> change) {
        return with(LEAST, change).problems().stream().map(Problem::field).toList();
    }
}
