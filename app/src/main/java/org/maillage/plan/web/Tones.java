package org.maillage.plan.web;

import org.jspecify.annotations.Nullable;
import org.maillage.plan.Mood;
import org.maillage.site.Words;
import org.maillage.site.components.NoteLine;

/// How the states of the plan are drawn.
public final class Tones {

    private Tones() {}

    public static NoteLine.@Nullable Mood of(@Nullable Mood mood, Words words) {
        return mood == null ? null : new NoteLine.Mood(kind(mood), words.of(mood));
    }

    private static String kind(Mood mood) {
        return switch (mood) {
            case ON_TRACK -> "ok";
            case WATCH -> "warn";
            case BLOCKED -> "bad";
        };
    }
}
