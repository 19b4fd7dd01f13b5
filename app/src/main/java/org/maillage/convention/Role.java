package org.maillage.convention;

/// What a member is in a convention's space.
public enum Role {
    READER,
    /// Edits what its organisation pilots.
    CONTRIBUTOR,
    /// Edits the convention, or only the themes entrusted.
    COORDINATOR
}
