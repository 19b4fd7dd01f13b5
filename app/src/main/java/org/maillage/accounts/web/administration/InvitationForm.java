package org.maillage.accounts.web.administration;

import org.jspecify.annotations.Nullable;

/// What one is invited to become, beside who one is.
record InvitationForm(@Nullable Boolean administrator) {

    boolean asAdministrator() {
        return Boolean.TRUE.equals(administrator);
    }
}
