package org.maillage.accounts.passkeys;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A passkey as its owner knows it.
///
/// @param lastUsedAt null as long as nobody signed in with it
public record Passkey(
        PasskeyId id,
        String name,
        Instant createdAt,
        @Nullable Instant lastUsedAt,
        int version) {}
