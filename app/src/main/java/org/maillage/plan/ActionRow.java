package org.maillage.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;
import org.maillage.convention.Theme;

/// An action as it stands in a list.
///
/// @param mood of the latest note one may see, or null
/// @param pilots short names of the organisations that pilot it, then co-pilot it
/// @param places names of the areas it names, as lists say them
/// @param parent code of the action it is a part of, or null
public record ActionRow(
        ActionId id,
        String code,
        String title,
        Theme theme,
        @Nullable Nature nature,
        Progress progress,
        @Nullable Priority priority,
        @Nullable Mood mood,
        boolean late,
        boolean silent,
        List<String> pilots,
        boolean citywide,
        List<String> places,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        boolean endless,
        Visibility visibility,
        @Nullable String parent) {

    public ActionRow {
        pilots = List.copyOf(pilots);
        places = List.copyOf(places);
    }

    public String path() {
        return ActionName.pathOf(code);
    }
}
