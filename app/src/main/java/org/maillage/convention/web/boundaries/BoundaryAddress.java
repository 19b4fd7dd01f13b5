package org.maillage.convention.web.boundaries;

import org.maillage.convention.Space;
import org.maillage.territory.boundaries.BoundaryFileId;

/// Where files of boundaries stand.
final class BoundaryAddress {

    static final String TERRITORY = "/reglages/territoire";
    static final String INSIDE = TERRITORY + "/contours";

    private BoundaryAddress() {}

    static String territory(Space space) {
        return space.path(TERRITORY);
    }

    static String all(Space space) {
        return space.path(INSIDE);
    }

    static String of(Space space, BoundaryFileId file) {
        return all(space) + "/" + file.value();
    }
}
