package org.maillage.plan.store;

import org.jspecify.annotations.Nullable;
import org.maillage.accounts.OrganisationId;
import org.maillage.base.Sight;
import org.maillage.convention.Role;

/// What people of the cast see.
final class Sights {

    static final Sight PUBLIC = new Sight(false, false, null);

    private Sights() {}

    static Sight of(Role role, @Nullable OrganisationId institution) {
        return new Sight(true, role == Role.COORDINATOR, institution == null ? null : institution.value());
    }
}
