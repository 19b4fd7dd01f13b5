package org.maillage.plan;

/// Whom an action seeks to reach in particular, across themes and ages.
public enum Audience {
    CHILDREN,
    YOUNG_PEOPLE,
    FAMILIES,
    DISABILITY,
    PRIORITY_AREAS,
    SINGLE_PARENTS,
    LOW_INCOME,
    NEWCOMERS,
    PROFESSIONALS
}
