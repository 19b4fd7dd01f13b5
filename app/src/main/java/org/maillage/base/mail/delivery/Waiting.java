package org.maillage.base.mail.delivery;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message to hand over.
///
/// @param attempts that were made already
/// @param unsubscribe address where its recipient stops such mails
record Waiting(
        UUID id,
        String recipient,
        String subject,
        String body,
        int attempts,
        @Nullable String unsubscribe) {}
