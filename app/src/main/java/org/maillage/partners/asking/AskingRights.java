package org.maillage.partners.asking;

import org.maillage.convention.Convention;
import org.maillage.convention.Space;
import org.maillage.site.Forbidden;

/// Who may ask: who coordinates some theme, as long as the convention lives. The links of a closed one open nothing.
public final class AskingRights {

    private static final String CLOSED =
            "Cette convention est close\u00a0: plus rien n’y est demandé, ce qui a été répondu se lit toujours.";

    private AskingRights() {}

    public static boolean mayAsk(Space space) {
        return space.rights().mayCoordinateSomeTheme() && isAlive(space);
    }

    public static void require(Space space) {
        space.rights().requireSomeCoordination();
        if (!isAlive(space)) {
            throw new Forbidden(CLOSED);
        }
    }

    static boolean isAlive(Space space) {
        return space.convention().status() != Convention.Status.CLOSED;
    }
}
