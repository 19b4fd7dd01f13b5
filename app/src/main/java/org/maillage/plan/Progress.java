package org.maillage.plan;

/// How far an action has come, as people declare it. Being late is never declared: it is computed from dates.
public enum Progress {
    UPCOMING,
    ONGOING,
    PAUSED,
    DONE,
    ABANDONED
}
