package org.maillage.plan.store;

import org.maillage.site.NotFound;

/// Writing on something that is not in this convention: an address was forged, or it is gone.
final class Absent {

    private Absent() {}

    static void unless(boolean found, String kind, Object id) {
        if (!found) {
            throw NotFound.of(kind, id);
        }
    }
}
