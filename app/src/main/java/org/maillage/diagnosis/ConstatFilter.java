package org.maillage.diagnosis;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.maillage.convention.Audience;
import org.maillage.convention.ThemeId;
import org.maillage.convention.TopicId;
import org.maillage.territory.AreaId;

/// Which constats a list shows. Kind and theme are those of the kept one; words, topics, places and audiences may stand
/// in any of those that say the same.
///
/// @param areas a place with all that lies in it, or empty for anywhere
public record ConstatFilter(
        String words,
        @Nullable ConstatKind kind,
        @Nullable ThemeId theme,
        @Nullable TopicId topic,
        Set<AreaId> areas,
        @Nullable Audience audience) {

    public static final ConstatFilter ALL = new ConstatFilter("", null, null, null, Set.of(), null);

    public ConstatFilter {
        areas = Set.copyOf(areas);
    }
}
