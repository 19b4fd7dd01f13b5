package org.maillage.convention;

/// Whom something is for, or about, in particular: an action, a constat; across themes and ages.
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
