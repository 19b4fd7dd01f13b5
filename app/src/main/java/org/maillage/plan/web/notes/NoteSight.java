package org.maillage.plan.web.notes;

import java.util.Arrays;
import java.util.List;
import org.maillage.base.Visibility;
import org.maillage.convention.Space;

/// Who one may address news to: never to readers among whom one is not.
final class NoteSight {

    private NoteSight() {}

    static List<Visibility> openTo(Space space) {
        var own = space.member().institution();
        return Arrays.stream(Visibility.values())
                .filter(one -> space.rights().maySee(one, own))
                .toList();
    }
}
