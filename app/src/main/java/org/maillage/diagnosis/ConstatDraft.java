package org.maillage.diagnosis;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.convention.ThemeId;
import org.maillage.convention.TopicId;
import org.maillage.territory.AreaId;

/// A constat as people write it.
///
/// @param title what is observed, in one sentence
/// @param theme null when it runs across themes
/// @param topics that it is about, whatever its theme
/// @param areas empty for the whole territory
/// @param origin who says so, when, after what
public record ConstatDraft(
        ConstatKind kind,
        String title,
        String detail,
        @Nullable ThemeId theme,
        Set<TopicId> topics,
        Set<AreaId> areas,
        Set<Audience> audiences,
        Origin origin,
        SeenBy seenBy) {

    public ConstatDraft {
        topics = Set.copyOf(topics);
        areas = Set.copyOf(areas);
        audiences = Set.copyOf(audiences);
    }

    /// The same, bearing these topics.
    public ConstatDraft about(Set<TopicId> others) {
        return new ConstatDraft(kind, title, detail, theme, others, areas, audiences, origin, seenBy);
    }

    /// @param observedBy a group, a service, residents, in words
    /// @param source a survey, a report, a meeting; empty when it is what people see every day
    public record Origin(String observedBy, @Nullable LocalDate observedOn, String source) {}

    /// @param institution the one that alone sees it, or null
    public record SeenBy(Visibility visibility, @Nullable OrganisationId institution) {}
}
