package org.maillage.diagnosis.web;

import java.util.List;
import org.maillage.convention.Space;
import org.maillage.site.components.Tab;

/// The ways into the diagnosis.
public final class DiagnosisTabs {

    public enum Current {
        PORTRAIT,
        MAP,
        CONSTATS,
        DATED,
        LEGAL,
        SOURCES
    }

    private DiagnosisTabs() {}

    public static List<Tab> of(Space space, Current current) {
        String root = space.path("/diagnostic");
        return List.of(
                new Tab("Portrait", root, current == Current.PORTRAIT),
                new Tab("Cartes", root + "/carte", current == Current.MAP),
                new Tab("Constats", root + "/constats", current == Current.CONSTATS),
                new Tab("Diagnostics datés", root + "/dates", current == Current.DATED),
                new Tab("Article D.214-10-1", root + "/conformite", current == Current.LEGAL),
                new Tab("Sources", root + "/sources", current == Current.SOURCES));
    }
}
