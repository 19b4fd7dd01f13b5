package org.maillage.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.accounts.PersonId;
import org.maillage.convention.Theme;
import org.maillage.convention.ThemeId;
import org.maillage.convention.TopicId;
import org.maillage.territory.AreaId;

/// Everything on one action that a sight covers.
///
/// @param content what people wrote, as a form starts from it
/// @param parent the action it is a part of, or null; also null when one may not see it
/// @param notes the latest first
/// @param institution name of the one that alone sees the action, or null
/// @param pulse what late and without news are told from
/// @param day the day on which the sheet was read
public record ActionSheet(
        ActionId id,
        String code,
        Theme theme,
        ActionDraft content,
        List<OfEnjeu> enjeux,
        List<Named<TopicId>> topics,
        List<Named<ContractId>> contracts,
        List<OfArea> areas,
        List<OfOrganisation> organisations,
        List<OfPerson> people,
        List<Step> steps,
        List<Note> notes,
        @Nullable ActionName parent,
        List<Child> children,
        @Nullable String institution,
        Pulse pulse,
        LocalDate day,
        int version) {

    public record Named<I>(I id, String name) {}

    public record OfEnjeu(EnjeuId id, ThemeId theme, String title) {}

    /// @param name as it must be said: a QPV with its zoning year
    public record OfArea(AreaId id, String slug, String name, String shortName) {}

    public record OfOrganisation(OrganisationId id, String name, String shortName, OrganisationRole role) {}

    public record OfPerson(
            PersonId id, String name, @Nullable String function, PersonRole role) {}

    public record Child(ActionName name, @Nullable Nature nature, Progress progress) {}

    public String title() {
        return content.title();
    }

    public boolean late() {
        return pulse.isLate(day);
    }

    public boolean silent() {
        return pulse.isSilent(day);
    }

    /// The mood of the latest note.
    public @Nullable Mood mood() {
        return notes.isEmpty() ? null : notes.getFirst().mood();
    }

    public Completeness completeness() {
        return Completeness.of(content, !steps.isEmpty());
    }

    /// The organisations whose people may keep the action true.
    public Set<OrganisationId> pilots() {
        return organisations.stream()
                .filter(one -> one.role() == OrganisationRole.PILOT || one.role() == OrganisationRole.COPILOT)
                .map(OfOrganisation::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    public String path() {
        return ActionName.pathOf(code);
    }
}
