package org.maillage.figures;

/// How far a figure may be leant on.
public enum Reliability {
    /// Published as it is, or added from all its parts.
    SOLID,
    /// Estimated for more than a twentieth, or without some of its parts.
    CAREFUL,
    /// Estimated for more than half, without more than half of its parts, or a share of few: one household more or less
    /// changes it.
    FRAGILE
}
