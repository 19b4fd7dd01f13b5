package org.maillage.diagnosis.web.editions;

import org.maillage.convention.Space;
import org.maillage.figures.EditionId;

/// Where editions stand.
final class EditionAddress {

    static final String INSIDE = "/diagnostic/sources";

    private EditionAddress() {}

    static String all(Space space) {
        return space.path(INSIDE);
    }

    static String of(Space space, EditionId edition) {
        return all(space) + "/" + edition.value();
    }
}
