package org.maillage.directory.web.reviews;

import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.site.Forbidden;

/// Who opens and follows campaigns: the coordination, as long as the convention lives. The copy an avenant is prepared
/// in has no directory of its own.
final class ReviewRights {

    private static final String CLOSED =
            "Cette convention est close\u00a0: plus rien n’y est demandé, ce qui a été répondu se lit toujours.";

    private ReviewRights() {}

    static void require(Space space) {
        space.rights().requireSomeCoordination();
        if (!isAlive(space)) {
            throw new Forbidden(CLOSED);
        }
    }

    static boolean isAlive(Space space) {
        return space.copy() == null && space.convention().status() != Convention.Status.CLOSED;
    }
}
