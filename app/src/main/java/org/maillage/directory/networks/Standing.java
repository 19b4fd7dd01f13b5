package org.maillage.directory.networks;

/// Why a structure is of a network, or not.
public enum Standing {
    /// Its kind says so, or that of one of its services.
    BY_KIND,
    /// The coordination added it.
    ADDED,
    /// Its kind says so, and the coordination left it out.
    LEFT_OUT,
    NONE;

    public boolean isMember() {
        return this == BY_KIND || this == ADDED;
    }
}
