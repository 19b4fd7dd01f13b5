package org.maillage.site.components;

import org.jspecify.annotations.Nullable;

/// News given about an action.
///
/// @param subject the action, when the list mixes several, or null
/// @param mood the worded mood with its kind (ok, warn, bad, idle), or null
/// @param when in words, such as "hier"
/// @param origin what it answers, or null when it came by itself
public record NoteLine(
        @Nullable Link subject,
        @Nullable Mood mood,
        String text,
        String author,
        String when,
        @Nullable Link origin) {

    public NoteLine(@Nullable Link subject, @Nullable Mood mood, String text, String author, String when) {
        this(subject, mood, text, author, when, null);
    }

    public record Mood(String kind, String label) {}
}
