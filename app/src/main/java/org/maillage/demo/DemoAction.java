package org.maillage.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;
import org.maillage.convention.Audience;
import org.maillage.plan.AgeBand;
import org.maillage.plan.Mood;
import org.maillage.plan.Nature;
import org.maillage.plan.OrganisationRole;
import org.maillage.plan.PersonRole;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;

/// An entry of a file of actions. What it names (enjeux, areas, organisations, people, topics, contracts) it names by
/// key.
///
/// @param nature absent when it is still to be told
/// @param institution key of the organisation that alone sees it
record DemoAction(
        String code,
        String theme,
        String title,
        @Nullable Nature nature,
        Progress progress,
        @Nullable Priority priority,
        @Nullable String parent,
        List<String> enjeux,
        List<String> topics,
        List<String> contracts,
        @Nullable String description,
        @Nullable String objectives,
        @Nullable String participation,
        List<Audience> audiences,
        List<AgeBand> ages,
        boolean citywide,
        List<String> areas,
        List<OrganisationEntry> organisations,
        List<PersonEntry> people,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean endless,
        List<StepEntry> steps,
        List<NoteEntry> notes,
        List<DemoComment> comments,
        List<LinkEntry> links,
        Visibility visibility,
        @Nullable String institution) {

    record OrganisationEntry(String organisation, OrganisationRole role) {}

    record PersonEntry(String person, PersonRole role) {}

    record StepEntry(
            String title,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate doneOn) {}

    /// @param visibility as its action's when absent
    record NoteEntry(
            LocalDate writtenOn,
            @Nullable String author,
            @Nullable Mood mood,
            @Nullable Visibility visibility,
            @Nullable String institution,
            String body) {}

    record LinkEntry(String label, String url) {}
}
