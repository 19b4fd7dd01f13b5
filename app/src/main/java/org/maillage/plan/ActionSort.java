package org.maillage.plan;

/// What a list of actions is ordered by; by code when nothing is said.
public enum ActionSort {
    CODE,
    TITLE,
    NATURE,
    PROGRESS,
    DUE
}
