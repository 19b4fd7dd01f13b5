package org.maillage.demo;

import org.jspecify.annotations.Nullable;

/// An entry of `people.yaml`.
///
/// @param account whether this person can sign in
record DemoPerson(
        String key,
        String given,
        String family,
        String function,
        @Nullable String organisation,
        String email,
        boolean account,
        boolean administrator) {}
