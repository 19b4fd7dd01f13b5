package org.maillage.plan;

/// How much an action matters to the partners.
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
