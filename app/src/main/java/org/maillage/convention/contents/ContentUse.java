package org.maillage.convention.contents;

/// What rows of a convention serve, beyond their own pages.
public enum ContentUse {
    /// Kept by a frozen state, and compared.
    FROZEN,
    /// Taken over by what is prepared aside: an avenant, the next convention.
    CARRIED,
    /// Taken over by the next convention as it begins, and by no avenant: who works on it.
    CONTINUED,
    /// Taken along to another instance.
    TAKEN_AWAY
}
