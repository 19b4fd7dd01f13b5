package org.maillage.directory.reviews;

/// How far one organisation has come.
public enum AskState {
    ANSWERED,
    PARTLY,
    OPENED,
    SILENT,
    /// "Ce n'est pas nous."
    DISOWNED,
    /// Stopped by the coordination.
    REVOKED;

    /// Whether answers are still expected.
    public boolean isWaiting() {
        return this == PARTLY || this == OPENED || this == SILENT;
    }
}
