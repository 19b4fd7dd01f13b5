package org.maillage.directory.professionals;

/// How a proposal ended.
public enum ProposalEnding {
    AGREED,
    DECLINED,
    /// Stopped by the coordination.
    REVOKED,
    /// Nobody answered within fourteen days.
    EXPIRED
}
