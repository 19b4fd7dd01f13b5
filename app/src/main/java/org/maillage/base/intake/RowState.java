package org.maillage.base.intake;

/// What applying a row would do.
public enum RowState {
    NEW,
    CHANGED,
    SAME,
    ERROR
}
