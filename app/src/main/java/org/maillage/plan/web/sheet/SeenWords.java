package org.maillage.plan.web.sheet;

import org.jspecify.annotations.Nullable;
import org.maillage.base.Visibility;
import org.maillage.site.Words;

/// Says who sees something, by name.
public final class SeenWords {

    private SeenWords() {}

    /// @param institution name of the one that alone sees it, or null
    public static String of(Visibility visibility, @Nullable String institution, Words words) {
        return words.say("seen." + visibility.name(), institution == null ? "" : institution);
    }
}
