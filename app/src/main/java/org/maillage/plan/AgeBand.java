package org.maillage.plan;

/// The ages an action is for, as the Caf and the city count them.
public enum AgeBand {
    UNDER_3,
    FROM_3_TO_11,
    FROM_11_TO_15,
    FROM_15_TO_25,
    PARENTS,
    EVERYBODY
}
