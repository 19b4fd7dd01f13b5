package org.maillage.plan;

/// What a person is to an action: in charge of it, or the élu·e who stands for it.
public enum PersonRole {
    IN_CHARGE,
    ELECTED
}
