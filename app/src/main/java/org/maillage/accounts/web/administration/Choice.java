package org.maillage.accounts.web.administration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;

/// What a list of choices sends back.
final class Choice {

    static final String ID_OR_EMPTY = "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private Choice() {}

    static @Nullable OrganisationId organisation(String chosen) {
        return chosen.isEmpty() ? null : new OrganisationId(UUID.fromString(chosen));
    }
}
