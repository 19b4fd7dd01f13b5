package org.maillage.partners.web;

import org.maillage.partners.RequestState;
import org.maillage.plan.Mood;

/// Which kind of mark a state bears; its words are always beside.
final class Tones {

    private Tones() {}

    static String of(RequestState state) {
        return switch (state) {
            case ANSWERED, COVERED -> "ok";
            case DISOWNED, REVOKED -> "bad";
            case OPENED, ASKED -> "warn";
            case HANDED_OVER -> "idle";
        };
    }

    static String of(Mood mood) {
        return switch (mood) {
            case ON_TRACK -> "ok";
            case WATCH -> "warn";
            case BLOCKED -> "bad";
        };
    }
}
