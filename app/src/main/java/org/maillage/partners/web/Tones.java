package org.maillage.partners.web;

import org.maillage.plan.Mood;

/// Which kind of mark a mood bears; its words are always beside.
final class Tones {

    private Tones() {}

    static String of(Mood mood) {
        return switch (mood) {
            case ON_TRACK -> "ok";
            case WATCH -> "warn";
            case BLOCKED -> "bad";
        };
    }
}
