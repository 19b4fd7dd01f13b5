package org.maillage.workspace.attention;

/// Why an acknowledgement stands no more.
enum Ending {
    /// Somebody put the point back on the list.
    WITHDRAWN,
    /// The day that was chosen has come.
    DUE,
    /// The cause got worse.
    WORSE,
    /// The cause had ceased, and began again.
    ANEW,
    /// The cause has ceased.
    SETTLED
}
