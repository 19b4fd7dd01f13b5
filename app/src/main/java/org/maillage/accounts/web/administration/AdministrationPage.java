package org.maillage.accounts.web.administration;

import org.jspecify.annotations.Nullable;

/// @param retention the delay after which names are replaced, in words
/// @param outbox address of the mails waiting on screen, or null when a server sends them
public record AdministrationPage(
        int organisations,
        int people,
        String retention,
        @Nullable String outbox) {

    public String title() {
        return "Administration";
    }
}
