package org.maillage.base.mail;

import org.jspecify.annotations.Nullable;

/// A plain-text mail, as it is asked for.
///
/// @param key tells one mail from another: the same asked for twice, by two nodes or after a crash, is written once;
///     without one, each call writes a mail
/// @param unsubscribe address where the recipient stops such mails, by a POST without anything else (RFC 8058), for
///     the `List-Unsubscribe` header
public record Mail(
        String recipient,
        String subject,
        String body,
        @Nullable String key,
        @Nullable String unsubscribe) {

    public static Mail to(String recipient, String subject, String body) {
        return new Mail(recipient, subject, body, null, null);
    }

    public Mail once(String key) {
        return new Mail(recipient, subject, body, key, unsubscribe);
    }

    public Mail stoppedAt(String address) {
        return new Mail(recipient, subject, body, key, address);
    }
}
