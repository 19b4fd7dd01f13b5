package org.maillage.plan.intake;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.maillage.plan.Mood;
import org.maillage.plan.Nature;
import org.maillage.plan.Priority;
import org.maillage.plan.Progress;

/// An action as a spreadsheet tells it. Names stay text: matching them with what the instance knows is the next step's
/// work.
///
/// @param number its place in the reading, from 1; what `parent` refers to
/// @param line where it stands in the sheet; a parent told only by its sub-actions has the line of the first
/// @param parent the number of the action that this one is part of, or null
/// @param code as the city numbers it, or null
/// @param parentCode code of the action it is a part of, where the sheet says it so, or null
/// @param title at most [#MAX_TITLE] characters
/// @param axis its branch, from the widest to the narrowest
/// @param origin what no field takes, word for word under its heading
public record ReadAction(
        int number,
        int line,
        @Nullable Integer parent,
        @Nullable String code,
        @Nullable String parentCode,
        String title,
        List<String> axis,
        Content content,
        Actors actors,
        State state,
        Span span,
        Scope scope,
        SequencedMap<String, String> origin) {

    /// The longest title that an action may have.
    public static final int MAX_TITLE = 300;

    public ReadAction {
        axis = List.copyOf(axis);
        origin = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(origin));
    }

    /// What is done. Absent texts are empty.
    public record Content(
            String description,
            String objectives,
            String participation,
            List<String> steps,
            List<String> notes,
            List<String> links) {}

    /// Who does it: organisations by role, then people.
    public record Actors(
            List<String> pilots,
            List<String> coPilots,
            List<String> services,
            List<String> partners,
            List<String> funders,
            List<String> operators,
            List<String> people,
            List<String> elected) {}

    /// Where it stands; null where the sheet does not say.
    public record State(
            @Nullable Nature nature,
            @Nullable Progress progress,
            @Nullable Mood mood,
            @Nullable Priority priority) {}

    /// When it takes place.
    ///
    /// @param schoolYears such as "2025-2026" when the sheet counts in school years, or null
    /// @param endless whether it goes on without an end
    public record Span(
            @Nullable LocalDate start,
            @Nullable LocalDate end,
            @Nullable String schoolYears,
            boolean endless) {}

    /// For whom, where, and to what end.
    ///
    /// @param areas quartiers, QPV and territories, in this order
    public record Scope(
            List<String> themes,
            List<String> enjeux,
            List<String> topics,
            List<String> audiences,
            List<String> ages,
            List<String> areas,
            List<String> contracts) {}
}
