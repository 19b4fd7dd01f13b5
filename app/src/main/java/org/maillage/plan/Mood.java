package org.maillage.plan;

/// How an action is faring according to its latest note (météo): on its way, to be watched, or blocked.
public enum Mood {
    ON_TRACK,
    WATCH,
    BLOCKED
}
