package org.maillage.site.components;

import org.jspecify.annotations.Nullable;

/// A step of an action, ticked by a form.
///
/// @param due in words, or null
/// @param state a worded state with its kind (ok, warn, bad, idle), or null
/// @param toggleAddress address to POST `done` to, or null for who only reads
/// @param editAddress page that changes the step, or null
/// @param version what the form sends back so that nobody overwrites another unseen
public record StepLine(
        String label,
        boolean done,
        @Nullable String due,
        NoteLine.@Nullable Mood state,
        @Nullable String toggleAddress,
        @Nullable String editAddress,
        long version) {}
