package org.maillage.plan.intake;

/// What is done with the cells of a column.
enum ColumnKind {
    PATH,
    CODE,
    TITLE,
    SUB_TITLE,
    TEXT,
    NAMES,
    PEOPLE,
    LINES,
    NOTE,
    LINKS,
    STATUS,
    MOOD,
    PRIORITY,
    NATURE,
    START,
    END,
    ENDLESS,
    ORIGIN,
    /// What a fiche is known by when it comes back.
    REFERENCE,
    /// What the house computes: a file that brings it back says nothing.
    COMPUTED
}
