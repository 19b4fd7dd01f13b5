package org.maillage.base;

import java.time.Instant;

/// The outcome of saving a form on an object that others may have changed meanwhile.
public sealed interface Saved {

    record Done() implements Saved {}

    /// Somebody saved between the reading and the saving: nothing was written.
    ///
    /// @param by who changed it last
    /// @param at when
    record ChangedMeanwhile(String by, Instant at) implements Saved {}

    /// A rule says no; nothing was written.
    ///
    /// @param field the field to mend, as named on the form
    /// @param sentence how to mend it, in French
    record Refused(String field, String sentence) implements Saved {}

    Saved DONE = new Done();
}
